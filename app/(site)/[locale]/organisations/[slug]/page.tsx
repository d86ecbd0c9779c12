import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { publicReader } from '@app/_lib/currentReader.ts'
import { isLocale, type Locale } from '@/domain/locales.ts'
import { parsePracticeFilter } from '@/domain/practices/practiceFilter.ts'
import { selectPractices } from '@/domain/practices/selectPractices.ts'
import { findOrganisation } from '@/features/organisations/findOrganisation.ts'
import { OrganisationPage } from '@/features/organisations/OrganisationPage.tsx'
import { findPracticeCards } from '@/features/practices/findPracticeCards.ts'
import { findPracticeOverview } from '@/features/practices/findPracticeOverview.ts'
import { PracticeCard } from '@/features/practices/PracticeCard.tsx'
import { pageMetadata } from '@/features/site/pageMetadata.ts'

import '@/features/organisations/organisations.css'

type PageProps = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-dynamic'

/** Asked twice for one request, by the head and by the page; read once. */
const organisationOf = cache(async (locale: Locale, slug: string) =>
  findOrganisation(await publicReader(locale), slug),
)

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, slug } = await params
  const organisation = isLocale(locale) ? await organisationOf(locale, slug) : null
  if (!isLocale(locale) || !organisation) return {}
  return pageMetadata({
    locale,
    path: `/organisations/${slug}`,
    title: organisation.facts.name,
    description: organisation.description.text,
  })
}

export default async function OrganisationRoute({ params }: PageProps) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  const organisation = await organisationOf(locale, slug)
  if (!organisation) notFound()
  return (
    <OrganisationPage
      locale={locale}
      organisation={organisation}
      practices={await practiceCards(locale, slug)}
    />
  )
}

async function practiceCards(locale: Locale, owner: string) {
  const reader = await publicReader(locale)
  const overview = await findPracticeOverview(reader)
  const own = selectPractices(overview.rows, parsePracticeFilter({ owner }), locale)
  const ids = own.map(({ id }) => id)
  const cards = await findPracticeCards(reader, ids, overview)
  return cards.map((practice) => (
    <PracticeCard key={practice.id} locale={locale} practice={practice} />
  ))
}
