import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { publicReader } from '@app/_lib/currentReader.ts'
import { JsonLd } from '@app/_lib/JsonLd.tsx'
import { leadOn } from '@app/_lib/leadOn.ts'
import { pageMetadata } from '@app/_lib/pageMetadata.ts'
import { isLocale, type Locale } from '@/domain/locales.ts'
import { findPlaceOfSlug } from '@/features/addresses/findPlace.ts'
import { findResult } from '@/features/results/findResult.ts'
import { ResultArticle } from '@/features/results/ResultArticle.tsx'
import { resultAsData } from '@/features/results/resultAsData.ts'
import { ResultHead } from '@/features/results/ResultHead.tsx'
import { excerpt } from '@/lib/excerpt.ts'
import { siteUrl } from '@/lib/siteUrl.ts'

import '@/features/results/results.css'

type PageProps = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-dynamic'

const DESCRIPTION_LENGTH = 160

/** Once a request: the page and its metadata ask for the same. */
const resultOf = cache(async (locale: Locale, slug: string) =>
  findResult(await publicReader(locale), slug),
)

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, slug } = await params
  const found = isLocale(locale) ? await resultOf(locale, slug) : null
  if (!isLocale(locale) || !found) return {}
  const { entry, ready } = found.shown
  return pageMetadata({
    locale,
    path: `/results/${slug}`,
    title: entry.title ?? '',
    description: excerpt(entry.description ?? '', DESCRIPTION_LENGTH),
    ready,
    type: 'article',
  })
}

export default async function ResultPage({ params }: PageProps) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  const found = await resultOf(locale, slug)
  if (!found) {
    const asked = { collection: 'project-results', slug } as const
    return leadOn({ locale, place: await findPlaceOfSlug(await publicReader(locale), asked) })
  }
  const url = `${siteUrl()}/${locale}/results/${slug}`
  return (
    <div className="wrap">
      <JsonLd value={resultAsData(found, url)} />
      <ResultHead locale={locale} page={found} />
      <ResultArticle locale={locale} page={found} />
    </div>
  )
}
