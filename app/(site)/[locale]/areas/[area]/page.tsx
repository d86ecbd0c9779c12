import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { publicReader } from '@app/_lib/currentReader.ts'
import { isLocale, type Locale } from '@/domain/locales.ts'
import { areaGaps } from '@/domain/practices/areaGaps.ts'
import { parsePracticeFilter } from '@/domain/practices/practiceFilter.ts'
import { countValues, selectPractices } from '@/domain/practices/selectPractices.ts'
import { themesOf } from '@/domain/taxonomy/taxonomy.ts'
import { AreaPage } from '@/features/areas/AreaPage.tsx'
import { findPracticeCards } from '@/features/practices/findPracticeCards.ts'
import { findPracticeOverview } from '@/features/practices/findPracticeOverview.ts'
import { PracticeCard } from '@/features/practices/PracticeCard.tsx'
import { pageMetadata } from '@/features/site/pageMetadata.ts'
import { findTaxonomy } from '@/server/findTaxonomy.ts'

import '@/features/areas/area.css'

type PageProps = { params: Promise<{ locale: string; area: string }> }

export const dynamic = 'force-dynamic'

/** More wait behind the theme's own list. */
const SHOWN_OF_THEME = 4
const COUNTRIES = ['SE', 'IT']

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, area: slug } = await params
  if (!isLocale(locale)) return {}
  const { areas } = await findTaxonomy(await publicReader(locale))
  const area = areas.find((known) => known.slug === slug)
  if (!area) return {}
  const { name: title, summary: description } = area
  return pageMetadata({ locale, path: `/areas/${slug}`, title, description })
}

export default async function AreaRoute({ params }: PageProps) {
  const { locale, area: slug } = await params
  if (!isLocale(locale)) notFound()
  const { area, themes, rows } = await findArea(locale, slug)
  if (!area) notFound()
  return (
    <AreaPage
      locale={locale}
      area={area}
      themes={themes}
      countries={countValues(rows, 'country')}
      gaps={areaGaps(
        rows,
        themes.map(({ theme }) => theme.slug),
        COUNTRIES,
      )}
    />
  )
}

async function findArea(locale: Locale, slug: string) {
  const reader = await publicReader(locale)
  const overview = await findPracticeOverview(reader)
  const rows = selectPractices(overview.rows, parsePracticeFilter({ area: slug }), locale)
  const parts = themesOf(overview.taxonomy, slug).map((theme) => {
    const ofTheme = rows.filter(({ values }) => values.theme.includes(theme.slug))
    return { theme, count: ofTheme.length, ids: ofTheme.slice(0, SHOWN_OF_THEME) }
  })
  const ids = parts.flatMap((part) => part.ids.map(({ id }) => id))
  const cards = await findPracticeCards(reader, ids, overview)
  const themes = parts.map(({ theme, count }) => ({
    theme,
    count,
    cards: cards
      .filter((card) => card.theme?.slug === theme.slug)
      .map((practice) => <PracticeCard key={practice.id} locale={locale} practice={practice} />),
  }))
  return { area: overview.taxonomy.areas.find((area) => area.slug === slug), themes, rows }
}
