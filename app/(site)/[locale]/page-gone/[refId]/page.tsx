import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { publicReader } from '@app/_lib/currentReader.ts'
import { isLocale, type Locale } from '@/domain/locales.ts'
import { findGone } from '@/features/addresses/findGone.ts'
import { GonePage, goneTitle } from '@/features/addresses/GonePage.tsx'

import '@/features/addresses/addresses.css'

type PageProps = { params: Promise<{ locale: string; refId: string }> }

export const dynamic = 'force-dynamic'

/** Once a request: the page and its metadata ask for the same. */
const goneOf = cache(async (locale: Locale, refId: string) =>
  findGone(await publicReader(locale), refId),
)

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, refId } = await params
  const gone = isLocale(locale) ? await goneOf(locale, refId) : null
  if (!isLocale(locale) || !gone) return {}
  return { title: goneTitle(locale, gone), robots: { index: false, follow: true } }
}

/** An ordinary page for Next; the server sends it with 410, at the address that was asked for. */
export default async function PageGone({ params }: PageProps) {
  const { locale, refId } = await params
  const gone = isLocale(locale) ? await goneOf(locale, refId) : null
  if (!isLocale(locale) || !gone) notFound()
  return <GonePage locale={locale} gone={gone} />
}
