import type { Locale } from '@/domain/locales.ts'
import type { FacetName, PracticeFilter } from '@/domain/practices/practiceFilter.ts'
import type { FacetCounts } from '@/domain/practices/selectPractices.ts'
import type { FacetOption } from '@/features/ui/Facet.tsx'

import { facetValueWord, listedValues } from './facetWords.ts'
import type { PracticeOverview } from './findPracticeOverview.ts'

type Asked = { facet: FacetName; counts: FacetCounts; filter: PracticeFilter }
type Names = Pick<PracticeOverview, 'taxonomy' | 'owners'>

/** The answers to offer: those that some practice gives, and those that are chosen already. */
export function facetOptions(
  locale: Locale,
  { facet, counts, filter }: Asked,
  names: Names,
): FacetOption[] {
  const chosen = filter.chosen[facet]
  const given = new Set([...counts[facet].keys(), ...chosen])
  const listed = listedValues(facet, names)
  const options = (listed ?? [...given])
    .filter((value) => given.has(value))
    .map((value) => ({
      value,
      label: facetValueWord(locale, { facet, value }, names),
      count: counts[facet].get(value) ?? 0,
      chosen: chosen.includes(value),
    }))
  return listed ? options : options.toSorted(openOrder(facet, locale))
}

function openOrder(facet: FacetName, locale: Locale): (a: FacetOption, b: FacetOption) => number {
  if (facet === 'year') return (a, b) => Number(b.value) - Number(a.value)
  if (facet === 'sdg') return (a, b) => Number(a.value) - Number(b.value)
  const collator = new Intl.Collator(locale)
  return (a, b) => collator.compare(a.label, b.label)
}
