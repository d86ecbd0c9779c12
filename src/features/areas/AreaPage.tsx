import type { ReactNode } from 'react'

import { type Locale } from '@/domain/locales.ts'
import type { AreaGap } from '@/domain/practices/areaGaps.ts'
import type { AreaName, ThemeName } from '@/domain/taxonomy/taxonomy.ts'
import { areaClass } from '@/features/ui/area.ts'
import { AreaShape } from '@/features/ui/AreaShape.tsx'
import { Breadcrumb } from '@/features/ui/Breadcrumb.tsx'
import { CardList } from '@/features/ui/CardList.tsx'
import { Meta } from '@/features/ui/Meta.tsx'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import { AreaGaps } from './AreaGaps.tsx'

/** A theme with its newest practices as cards, and how many there are in all. */
export type ThemeOnPage = { theme: ThemeName; count: number; cards: ReactNode[] }

type AreaPageProps = {
  locale: Locale
  area: AreaName
  themes: ThemeOnPage[]
  countries: ReadonlyMap<string, number>
  gaps: AreaGap[]
}

/** One of the strategy's areas: what is there, from where, and what is missing. */
export function AreaPage({ locale, area, themes, countries, gaps }: AreaPageProps) {
  const total = themes.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className={`wrap area-page ${areaClass(area.slug)}`}>
      <PageHead
        breadcrumb={<Breadcrumb locale={locale} items={[]} />}
        eyebrow={
          <p className="area-mark">
            <AreaShape area={area.slug} />
            {message(locale, 'areas.eyebrow')}
          </p>
        }
        title={area.name}
        lede={area.summary}
      >
        <Meta
          items={[
            <a key="all" href={`/${locale}/practices?area=${area.slug}`}>
              {message(locale, 'practices.list.count', { count: total })}
            </a>,
            ...[...countries].map(([country, count]) => (
              <a key={country} href={`/${locale}/practices?area=${area.slug}&country=${country}`}>
                {optionWord(locale, 'country', country)}: {count}
              </a>
            )),
          ]}
        />
      </PageHead>
      {themes.map((shown) => (
        <ThemePart key={shown.theme.slug} locale={locale} {...shown} />
      ))}
      <AreaGaps locale={locale} gaps={gaps} themes={themes.map(({ theme }) => theme)} />
    </div>
  )
}

function ThemePart({ locale, theme, count, cards }: ThemeOnPage & { locale: Locale }) {
  const dimensions = theme.dimensions.map(({ name }) => name)
  return (
    <section className="section" id={theme.slug}>
      <h2>{theme.name}</h2>
      <p className="area-theme-line">
        {dimensions.length > 0 && <span>{dimensions.join(' · ')}</span>}
      </p>
      {cards.length > 0 ? (
        <CardList>{cards}</CardList>
      ) : (
        <p>{message(locale, 'areas.themeEmpty')}</p>
      )}
      {count > cards.length && (
        <p className="area-more">
          <a href={`/${locale}/practices?theme=${theme.slug}`}>
            {message(locale, 'areas.allOfTheme', { count, theme: theme.name })}
          </a>
        </p>
      )}
    </section>
  )
}
