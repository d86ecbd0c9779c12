import type { ReactNode } from 'react'

import type { Locale } from '@/domain/locales.ts'
import { type Taxonomy, themesOf } from '@/domain/taxonomy/taxonomy.ts'
import { AreaTiles } from '@/features/ui/AreaTiles.tsx'
import { CardList } from '@/features/ui/CardList.tsx'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { SearchForm } from '@/features/ui/SearchForm.tsx'
import { Section } from '@/features/ui/Section.tsx'
import { message } from '@/i18n/message.ts'

import type { HomeView } from './findHome.ts'
import { HandbookCall } from './HandbookCall.tsx'
import { LatestResults } from './LatestResults.tsx'

type HomePageProps = {
  locale: Locale
  home: HomeView
  taxonomy: Taxonomy
  counts: ReadonlyMap<string, number>
  /** The newest practices of each area as cards. */
  newest: ReactNode[]
}

/** The front door: search, the three areas, what is new, and the handbook. */
export function HomePage({ locale, home, taxonomy, counts, newest }: HomePageProps) {
  const areas = taxonomy.areas.map(({ slug, name }) => ({
    slug,
    name,
    summary: themeNames(locale, taxonomy, slug),
    href: `/${locale}/areas/${slug}`,
    practices: counts.get(slug) ?? 0,
  }))
  return (
    <div className="wrap">
      <PageHead title={message(locale, 'home.title')} lede={message(locale, 'home.lede')}>
        <SearchForm
          locale={locale}
          action={`/${locale}/practices`}
          label={message(locale, 'practices.list.search')}
        />
      </PageHead>
      <AreaTiles locale={locale} areas={areas} />
      <Section title={message(locale, 'home.newest')}>
        {newest.length > 0 ? (
          <CardList>{newest}</CardList>
        ) : (
          <p>{message(locale, 'home.newestEmpty')}</p>
        )}
        <p className="home-more">
          <a href={`/${locale}/practices`}>{message(locale, 'home.allPractices')}</a>
        </p>
      </Section>
      <HandbookCall locale={locale} home={home} />
      <LatestResults locale={locale} results={home.results} />
    </div>
  )
}

function themeNames(locale: Locale, taxonomy: Taxonomy, area: string): string {
  const names = themesOf(taxonomy, area).map(({ name }) => name)
  return names.length > 0 ? `${names.join(' · ')} ·` : ''
}
