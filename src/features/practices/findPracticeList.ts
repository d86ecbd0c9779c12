import { FACETS, keepKnown, type PracticeFilter } from '@/domain/practices/practiceFilter.ts'
import {
  countFacets,
  type FacetCounts,
  selectPractices,
} from '@/domain/practices/selectPractices.ts'
import type { Reader } from '@/server/reader.ts'

import { knownValues } from './facetWords.ts'
import { findPracticeCards, type PracticeCardView } from './findPracticeCards.ts'
import { findPracticeOverview, type PracticeOverview } from './findPracticeOverview.ts'

export const PAGE_SIZE = 12

export type PracticeListView = {
  /** What was understood of what was asked. */
  filter: PracticeFilter
  overview: PracticeOverview
  counts: FacetCounts
  cards: PracticeCardView[]
  total: number
  pages: number
}

/** One page of the list with the counts of its filter: five queries, whatever is asked. */
export async function findPracticeList(
  reader: Reader,
  asked: PracticeFilter,
): Promise<PracticeListView> {
  const overview = await findPracticeOverview(reader)
  const known = keepKnown(asked, knownValues(overview))
  const found = selectPractices(overview.rows, known, reader.locale)
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE))
  const page = Math.min(known.page, pages)
  const ids = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map(({ id }) => id)
  return {
    filter: { ...known, page },
    overview,
    counts: countFacets(overview.rows, known),
    cards: await findPracticeCards(reader, ids, overview),
    total: found.length,
    pages,
  }
}

/** Whether a list shows anything else than all practices in their usual order. */
export const isNarrowed = ({ query, chosen, sort }: PracticeFilter): boolean =>
  query !== '' || sort !== 'newest' || FACETS.some((facet) => chosen[facet].length > 0)
