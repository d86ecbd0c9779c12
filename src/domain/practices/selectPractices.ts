import type { Locale } from '../locales.ts'
import { holdsWords } from '../search/foldText.ts'

import { FACETS, type FacetName, forEachFacet, type PracticeFilter } from './practiceFilter.ts'
import type { PracticeRow } from './practiceRow.ts'

export type FacetCounts = Record<FacetName, ReadonlyMap<string, number>>

/** The practices that a filter lets through, in its order. */
export function selectPractices(
  rows: readonly PracticeRow[],
  filter: PracticeFilter,
  locale: Locale,
): PracticeRow[] {
  return rows
    .filter((row) => matches(row, filter))
    .toSorted(comparison(filter.sort, new Intl.Collator(locale)))
}

/**
 * How many practices each answer would show. A question's own choices don't narrow its counts, since
 * its answers are joined by "or"; the choices of all other questions do.
 */
export function countFacets(rows: readonly PracticeRow[], filter: PracticeFilter): FacetCounts {
  return forEachFacet((facet) =>
    countValues(
      rows.filter((row) => matches(row, filter, facet)),
      facet,
    ),
  )
}

/** How many of the practices answer a question in which way. */
export function countValues(rows: readonly PracticeRow[], facet: FacetName): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of rows.flatMap((row) => row.values[facet])) {
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

function matches(row: PracticeRow, { query, chosen }: PracticeFilter, except?: FacetName): boolean {
  return (
    holdsWords(row.text, query) &&
    FACETS.every((facet) => facet === except || answers(row, facet, chosen[facet]))
  )
}

const answers = (row: PracticeRow, facet: FacetName, wanted: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((value) => row.values[facet].includes(value))

type Comparison = (a: PracticeRow, b: PracticeRow) => number

function comparison(sort: PracticeFilter['sort'], collator: Intl.Collator): Comparison {
  const newest: Comparison = (a, b) =>
    b.publishedAt.localeCompare(a.publishedAt) || a.id.localeCompare(b.id)
  const best: Comparison = (a, b) => (b.evidenceLevel ?? -1) - (a.evidenceLevel ?? -1)
  if (sort === 'title') return (a, b) => collator.compare(a.title, b.title) || newest(a, b)
  return sort === 'evidence' ? (a, b) => best(a, b) || newest(a, b) : newest
}
