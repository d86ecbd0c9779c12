import { OPTIONS, isOption, type Option } from '../options.ts'

import { isFigure, type Figure } from './deskNumbers.ts'
import { REVIEWED_COLLECTIONS, type ReviewedCollection } from './needs.ts'
import type { ReviewState } from './transitions.ts'

export const QUEUE_SORTS = ['target', 'oldest', 'newest', 'reference'] as const
export type QueueSort = (typeof QUEUE_SORTS)[number]

/** Entries that wait for somebody: what the queue shows when nothing else is asked for. */
export const UNDER_WAY: readonly ReviewState[] = ['submitted', 'in-review', 'changes-requested']
export const EVERY_STATE = 'all'
/** In the place of a reviewer: entries that nobody reviews. */
export const NOBODY = 'none'

export type QueueFilter = {
  state: ReviewState | typeof EVERY_STATE | ''
  kind: ReviewedCollection | ''
  language: Option<'language'> | ''
  /** The slug of a theme. */
  theme: string
  /** The id of a user, or `NOBODY`. */
  reviewer: string
  isPast: boolean
  /** A number of the desk whose entries are shown. */
  figure: Figure | ''
  sort: QueueSort
  page: number
}

export type Parameters = Record<string, string | string[] | undefined>

const SIMPLE = /^[\w-]{1,64}$/

/** The filter that an address asks for; what it does not know, it leaves out. */
export function parseQueueFilter(parameters: Parameters): QueueFilter {
  const one = (name: string): string => [parameters[name] ?? []].flat()[0] ?? ''
  const simple = (name: string) => (SIMPLE.test(one(name)) ? one(name) : '')
  const [state, kind, language, figure] = ['state', 'kind', 'language', 'figure'].map(one)
  return {
    state: state === EVERY_STATE || isOption('reviewState', state) ? state : '',
    kind: REVIEWED_COLLECTIONS.find((collection) => collection === kind) ?? '',
    language: isOption('language', language) ? language : '',
    theme: simple('theme'),
    reviewer: simple('reviewer'),
    isPast: one('past') === '1',
    figure: isFigure(figure) ? figure : '',
    sort: QUEUE_SORTS.find((sort) => sort === one('sort')) ?? 'target',
    page: /^[1-9]\d{0,3}$/.test(one('page')) ? Number(one('page')) : 1,
  }
}

export const NO_FILTER = parseQueueFilter({})

/** The filter as the query of an address, defaults left out and always in the same order. */
export function queueQuery(filter: Partial<QueueFilter>): string {
  const { state, kind, language, theme, reviewer, isPast, figure, sort, page } = {
    ...NO_FILTER,
    ...filter,
  }
  const parameters = new URLSearchParams()
  const given = { state, kind, language, theme, reviewer, past: isPast ? '1' : '', figure }
  for (const [name, value] of Object.entries(given)) if (value) parameters.set(name, value)
  if (sort !== 'target') parameters.set('sort', sort)
  if (page > 1) parameters.set('page', String(page))
  const text = parameters.toString()
  return text && `?${text}`
}

/** The states that a filter looks at; a figure may count entries that have long been published. */
export function statesOf({ state, figure }: QueueFilter): readonly ReviewState[] {
  if (state === EVERY_STATE || (state === '' && figure !== '')) return OPTIONS.reviewState
  return state === '' ? UNDER_WAY : [state]
}
