import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'

import { publicReader } from '@app/_lib/currentReader.ts'
import { leadOn, withQuery } from '@app/_lib/leadOn.ts'
import { isLocale, type Locale } from '@/domain/locales.ts'
import { collectionOfReference } from '@/domain/review/references.ts'
import { findPlaceOfReference, findPlaceOfSlug } from '@/features/addresses/findPlace.ts'
import { findPractice } from '@/features/practices/findPractice.ts'
import { practiceJsonLd } from '@/features/practices/page/practiceJsonLd.ts'
import { PracticePage } from '@/features/practices/page/PracticePage.tsx'
import { JsonLd } from '@/features/site/JsonLd.tsx'
import { pageMetadata } from '@/features/site/pageMetadata.ts'

import '@/features/practices/practice.css'

type PageProps = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-dynamic'

/** Asked twice for one request, by the head and by the page; read once. */
const practiceOf = cache(async (locale: Locale, slug: string) =>
  findPractice(await publicReader(locale), slug),
)

const placeOf = async (locale: Locale, slug: string) => {
  const reader = await publicReader(locale)
  const isReference = collectionOfReference(slug) === 'best-practices'
  return isReference
    ? findPlaceOfReference(reader, slug)
    : findPlaceOfSlug(reader, { collection: 'best-practices', slug })
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, slug } = await params
  const practice = isLocale(locale) ? await practiceOf(locale, slug) : null
  if (!isLocale(locale) || !practice) return {}
  return pageMetadata({
    locale,
    path: `/practices/${practice.slug}`,
    title: practice.title,
    description: practice.words.summary,
    languages: practice.languages,
    canonical: practice.shown,
    type: 'article',
  })
}

export default async function PracticeRoute({ params }: PageProps) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  const practice = await practiceOf(locale, slug)
  if (!practice) return leadOn({ locale, place: await placeOf(locale, slug) })
  if (practice.slug !== slug) {
    permanentRedirect(await withQuery(`/${locale}/practices/${practice.slug}`))
  }
  return (
    <>
      <PracticePage locale={locale} practice={practice} />
      {practiceJsonLd(locale, practice).map((data, index) => (
        <JsonLd key={index} data={data} />
      ))}
    </>
  )
}
