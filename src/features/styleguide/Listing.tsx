import type { Locale } from '@/domain/locales.ts'
import { ActiveFilters } from '@/features/ui/ActiveFilters.tsx'
import { AreaTiles } from '@/features/ui/AreaTiles.tsx'
import { EvidenceLegend } from '@/features/ui/EvidenceLegend.tsx'
import { Pagination } from '@/features/ui/Pagination.tsx'
import { SearchForm } from '@/features/ui/SearchForm.tsx'
import { Section } from '@/features/ui/Section.tsx'

import { SampleCards } from './SampleCards.tsx'
import { SampleFacets } from './SampleFacets.tsx'
import { SAMPLES } from './samples.ts'

const AREAS = ['inclusive', 'digitalized', 'green']

export function Listing({ locale }: { locale: Locale }) {
  const { area, summary } = SAMPLES[locale]
  const tiles = AREAS.map((slug, index) => ({
    slug,
    name: area,
    summary,
    href: `/${locale}/areas/${slug}`,
    practices: index * 7 + 1,
  }))
  return (
    <Section title="Listing">
      <SearchForm locale={locale} action={`/${locale}/search`} />
      <AreaTiles locale={locale} areas={tiles} headingLevel={3} />
      <div className="listing">
        <SampleFacets locale={locale} />
        <div>
          <div className="result-line">
            <b>12</b>
            <ActiveFilters
              locale={locale}
              clearHref={`/${locale}/practices`}
              filters={[
                { label: 'Italia', removeHref: `/${locale}/practices?country=SE` },
                { label: 'Sverige', removeHref: `/${locale}/practices?country=IT` },
              ]}
            />
          </div>
          <EvidenceLegend locale={locale} />
          <SampleCards locale={locale} />
          <Pagination
            locale={locale}
            page={5}
            pages={12}
            hrefOf={(page) => `/${locale}/practices?page=${page}`}
          />
        </div>
      </div>
    </Section>
  )
}
