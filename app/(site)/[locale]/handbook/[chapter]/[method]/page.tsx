import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'

import { publicReader } from '@app/_lib/currentReader.ts'
import { JsonLd } from '@app/_lib/JsonLd.tsx'
import { leadOn, withQuery } from '@app/_lib/leadOn.ts'
import { pageMetadata } from '@app/_lib/pageMetadata.ts'
import { isLocale, type Locale } from '@/domain/locales.ts'
import { findPlaceOfSlug } from '@/features/addresses/findPlace.ts'
import { EditionBox } from '@/features/downloads/EditionBox.tsx'
import { findEditions } from '@/features/downloads/findEditions.ts'
import { findMethod } from '@/features/handbook/findMethod.ts'
import { methodAsData } from '@/features/handbook/handbookAsData.ts'
import { MethodArticle } from '@/features/handbook/MethodArticle.tsx'
import { siteUrl } from '@/lib/siteUrl.ts'

import '@/features/downloads/downloads.css'
import '@/features/handbook/handbook.css'

type PageProps = { params: Promise<{ locale: string; chapter: string; method: string }> }

export const dynamic = 'force-dynamic'

/** Once a request: the page and its metadata ask for the same. */
const methodOf = cache(async (locale: Locale, slug: string) =>
  findMethod(await publicReader(locale), slug),
)

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, method: slug } = await params
  const found = isLocale(locale) ? await methodOf(locale, slug) : null
  if (!isLocale(locale) || !found) return {}
  const { entry, ready } = found.shown
  return pageMetadata({
    locale,
    path: `/handbook/${found.chapter.slug}/${slug}`,
    title: entry.title ?? '',
    description: entry.inOneSentence,
    ready,
    type: 'article',
  })
}

export default async function MethodPage({ params }: PageProps) {
  const { locale, chapter: slug, method } = await params
  if (!isLocale(locale)) notFound()
  const found = await methodOf(locale, method)
  if (!found) {
    const asked = { collection: 'handbook-methods', slug: method } as const
    return leadOn({ locale, place: await findPlaceOfSlug(await publicReader(locale), asked) })
  }
  const { chapter, shown } = found
  const path = `${chapter.path}/${method}`
  // A method that has moved keeps the addresses that were printed.
  if (chapter.slug !== slug) permanentRedirect(await withQuery(path))
  const [edition] = await findEditions(await publicReader(locale))
  const url = `${siteUrl()}${path}`
  return (
    <div className="wrap handbook">
      <JsonLd value={methodAsData({ method: shown.entry, language: shown.language, url })} />
      <MethodArticle
        locale={locale}
        page={found}
        download={edition && <EditionBox locale={locale} edition={edition} headingLevel={3} />}
      />
    </div>
  )
}
