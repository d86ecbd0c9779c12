import { isOption, type OptionList } from '../options.ts'

/** The questions of the filter, in the order in which the page asks them. */
export const FACETS = [
  'area',
  'theme',
  'dimension',
  'country',
  'owner',
  'population',
  'cost',
  'evidence',
  'sdg',
  'language',
  'year',
  'tier',
] as const
export type FacetName = (typeof FACETS)[number]

export const PRACTICE_SORTS = ['newest', 'evidence', 'title'] as const
export type PracticeSort = (typeof PRACTICE_SORTS)[number]

export type PracticeFilter = {
  query: string
  chosen: Record<FacetName, string[]>
  sort: PracticeSort
  page: number
}

type Parameters = Record<string, string | string[] | undefined>

const MAX_QUERY = 200
const MAX_VALUES = 40

const LISTS: Partial<Record<FacetName, OptionList>> = {
  country: 'country',
  population: 'populationBand',
  cost: 'costBand',
  evidence: 'evidenceLevel',
  language: 'language',
  tier: 'tier',
}

const PATTERNS: Partial<Record<FacetName, RegExp>> = {
  sdg: /^(?:[1-9]|1[0-7])$/,
  year: /^(?:19|20)\d\d$/,
}

const CONTROL = /\p{Cc}+/gu
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The filter that an address asks for; what it does not know, it leaves out. */
export function parsePracticeFilter(parameters: Parameters): PracticeFilter {
  const [sort] = valuesOf(parameters.sort)
  return {
    query: (valuesOf(parameters.q)[0] ?? '').slice(0, MAX_QUERY),
    chosen: forEachFacet((facet) =>
      valuesOf(parameters[facet]).filter((value) => mayBe(facet, value)),
    ),
    sort: isSort(sort) ? sort : 'newest',
    page: pageOf(valuesOf(parameters.page)[0]),
  }
}

/** The filter without values that no practice could ever have, such as a theme that is gone. */
export function keepKnown(
  filter: PracticeFilter,
  known: Partial<Record<FacetName, ReadonlySet<string>>>,
): PracticeFilter {
  const chosen = forEachFacet((facet) =>
    filter.chosen[facet].filter((value) => known[facet]?.has(value) ?? true),
  )
  return { ...filter, chosen }
}

/** The filter as the query of an address, defaults left out and always in the same order. */
export function practiceQuery({ query, chosen, sort, page }: PracticeFilter): string {
  const parameters = new URLSearchParams()
  if (query) parameters.set('q', query)
  for (const facet of FACETS) {
    for (const value of chosen[facet]) parameters.append(facet, value)
  }
  if (sort !== 'newest') parameters.set('sort', sort)
  if (page > 1) parameters.set('page', String(page))
  const text = parameters.toString()
  return text && `?${text}`
}

/** The filter with one value less, back on its first page. */
export function withoutValue(
  filter: PracticeFilter,
  facet: FacetName,
  value: string,
): PracticeFilter {
  const left = filter.chosen[facet].filter((other) => other !== value)
  return { ...filter, chosen: { ...filter.chosen, [facet]: left }, page: 1 }
}

/** What is chosen, one pair for each value. */
export const chosenValues = ({ chosen }: PracticeFilter): { facet: FacetName; value: string }[] =>
  FACETS.flatMap((facet) => chosen[facet].map((value) => ({ facet, value })))

/** A table with one entry for each facet. */
export function forEachFacet<T>(make: (facet: FacetName) => T): Record<FacetName, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<FacetName, T>
}

function valuesOf(parameter: string | string[] | undefined): string[] {
  const values = [parameter ?? []].flat().map((value) => value.replace(CONTROL, ' ').trim())
  return [...new Set(values.filter(Boolean))].slice(0, MAX_VALUES)
}

function mayBe(facet: FacetName, value: string): boolean {
  const list = LISTS[facet]
  if (list) return isOption(list, value)
  return (PATTERNS[facet] ?? SLUG).test(value)
}

const isSort = (value: unknown): value is PracticeSort =>
  PRACTICE_SORTS.includes(value as PracticeSort)

function pageOf(value = '1'): number {
  return /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 1
}
