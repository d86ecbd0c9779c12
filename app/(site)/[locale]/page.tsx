import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { publicReader } from '@app/_lib/currentReader.ts'
import { isLocale } from '@/domain/locales.ts'
import { parsePracticeFilter } from '@/domain/practices/practiceFilter.ts'
import { countValues, selectPractices } from '@/domain/practices/selectPractices.ts'
import { findHome } from '@/features/home/findHome.ts'
import { HomePage } from '@/features/home/HomePage.tsx'
import { findPracticeCards } from '@/features/practices/findPracticeCards.ts'
import { findPracticeOverview } from '@/features/practices/findPracticeOverview.ts'
import { PracticeCard } from '@/features/practices/PracticeCard.tsx'
import { pageMetadata } from '@/features/site/pageMetadata.ts'
import { message } from '@/i18n/message.ts'

import '@/features/home/home.css'

type PageProps = { params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

const NEWEST_OF_AREA = 2

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const name = message(locale, 'site.name')
  return {
    ...pageMetadata({
      locale,
      path: '',
      title: `${name}: ${message(locale, 'home.title')}`,
      description: message(locale, 'home.lede'),
    }),
    title: { absolute: `${name}: ${message(locale, 'home.title')}` },
  }
}

export default async function Home({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const reader = await publicReader(locale)
  const [overview, home] = await Promise.all([findPracticeOverview(reader), findHome(reader)])
  const newest = selectPractices(overview.rows, parsePracticeFilter({}), locale)
  const ids = overview.taxonomy.areas.flatMap(({ slug }) =>
    newest.filter(({ values }) => values.area.includes(slug)).slice(0, NEWEST_OF_AREA),
  )
  const cards = await findPracticeCards(
    reader,
    ids.map(({ id }) => id),
    overview,
  )
  return (
    <HomePage
      locale={locale}
      home={home}
      taxonomy={overview.taxonomy}
      counts={countValues(overview.rows, 'area')}
      newest={cards.map((practice) => (
        <PracticeCard key={practice.id} locale={locale} practice={practice} withTile />
      ))}
    />
  )
}
