import type { Locale } from '@/domain/locales.ts'
import {
  chosenValues,
  type FacetName,
  type PracticeFilter,
} from '@/domain/practices/practiceFilter.ts'
import { type FacetCounts, selectPractices } from '@/domain/practices/selectPractices.ts'
import { Facet } from '@/features/ui/Facet.tsx'
import { Facets } from '@/features/ui/Facets.tsx'
import { message } from '@/i18n/message.ts'

import { facetOptions } from './facetOptions.ts'
import type { PracticeOverview } from './findPracticeOverview.ts'

type PracticeFacetsProps = {
  locale: Locale
  filter: PracticeFilter
  counts: FacetCounts
  overview: PracticeOverview
}

/** Shown at once; the others wait under them, since they narrow less often. */
const ASKED: readonly FacetName[] = [
  'area',
  'theme',
  'country',
  'population',
  'evidence',
  'cost',
  'language',
  'owner',
  'year',
  'sdg',
  'tier',
]
const OPEN: Partial<Record<FacetName, number>> = { theme: 9, sdg: 5, owner: 6, year: 5 }

export function PracticeFacets({ locale, filter, counts, overview }: PracticeFacetsProps) {
  const action = `/${locale}/practices`
  return (
    <Facets
      locale={locale}
      action={action}
      keep={keptFields(filter)}
      chosen={chosenValues(filter).length}
      clearHref={action}
    >
      {ASKED.map((facet) => (
        <PracticeFacet key={facet} facet={facet} {...{ locale, filter, counts, overview }} />
      ))}
    </Facets>
  )
}

function PracticeFacet(props: PracticeFacetsProps & { facet: FacetName }) {
  const { locale, facet, filter, counts, overview } = props
  const options = facetOptions(locale, { facet, counts, filter }, overview)
  // One answer that all give would narrow nothing.
  if (options.length < 2 && filter.chosen[facet].length === 0) return null
  return (
    <Facet
      locale={locale}
      legend={message(locale, `practices.facet.${facet}`)}
      name={facet}
      kind={facet === 'evidence' ? 'radio' : 'checkbox'}
      options={facet === 'evidence' ? [anyLevel(props), ...options] : options}
      open={OPEN[facet]}
    />
  )
}

/** A radio button can't be unchosen, so one of them says "any". */
function anyLevel({ locale, filter, overview }: PracticeFacetsProps) {
  const withoutLevel = { ...filter, chosen: { ...filter.chosen, evidence: [] } }
  return {
    value: '',
    label: message(locale, 'practices.facet.anyEvidence'),
    count: selectPractices(overview.rows, withoutLevel, locale).length,
    chosen: filter.chosen.evidence.length === 0,
  }
}

function keptFields({ query, sort, chosen }: PracticeFilter) {
  return [
    { name: 'q', value: query },
    { name: 'sort', value: sort === 'newest' ? '' : sort },
    ...chosen.dimension.map((value) => ({ name: 'dimension', value })),
  ].filter(({ value }) => value !== '')
}
