import type { Locale } from '../locales.ts'

import type { ReviewedCollection } from './needs.ts'
import { NOBODY, type QueueFilter, type QueueSort } from './queueFilter.ts'
import type { Clock } from './rounds.ts'
import { isPastTarget, targetDay, workingDays } from './target.ts'
import type { ReviewState } from './transitions.ts'

/** What the queue needs to know of an entry to filter and to sort; words are fetched for one page. */
export type QueueEntry = {
  collection: ReviewedCollection
  id: string
  refId: string
  state: ReviewState
  language: Locale
  owner: string | null
  /** Slugs. */
  themes: readonly string[]
  reviewers: readonly string[]
  updatedAt: string
}

export type Timed<T extends QueueEntry = QueueEntry> = T & {
  submittedAt: string | null
  /** Working days since it was sent; null for what does not wait for the desk. */
  days: number | null
  target: string | null
  isPast: boolean
}

const WAITS_FOR_DESK: readonly ReviewState[] = ['submitted', 'in-review']

/** An entry with its age and its target; only what the desk owes an answer has a target. */
export function timed<T extends QueueEntry>(
  entry: T,
  { clock, now }: { clock: Clock | undefined; now: Date },
): Timed<T> {
  const submittedAt = clock?.submittedAt ?? null
  const isOwed = submittedAt !== null && WAITS_FOR_DESK.includes(entry.state)
  return {
    ...entry,
    submittedAt,
    days: isOwed ? workingDays(submittedAt, now) : null,
    target: isOwed ? targetDay(submittedAt) : null,
    isPast: isOwed && isPastTarget(submittedAt, now),
  }
}

type Selection = {
  filter: QueueFilter
  /** Ids behind the figure that is asked for; null where none is. */
  behind: ReadonlySet<string> | null
  /** Whether somebody who has the entry can still review it: whoever has left cannot. */
  reviews: (id: string, entry: QueueEntry) => boolean
}

/** The entries that a filter asks for, in its order. */
export function selectQueue<T extends QueueEntry>(
  entries: readonly Timed<T>[],
  { filter, behind, reviews }: Selection,
): Timed<T>[] {
  const { kind, language, theme, isPast } = filter
  return entries
    .filter((entry) => !kind || entry.collection === kind)
    .filter((entry) => !language || entry.language === language)
    .filter((entry) => !theme || entry.themes.includes(theme))
    .filter((entry) => isReviewedBy(entry, filter.reviewer, reviews))
    .filter((entry) => !isPast || entry.isPast)
    .filter((entry) => behind === null || behind.has(entry.id))
    .sort(ORDERS[filter.sort])
}

function isReviewedBy(entry: QueueEntry, asked: string, reviews: Selection['reviews']): boolean {
  if (!asked) return true
  if (asked !== NOBODY) return entry.reviewers.includes(asked)
  return !entry.reviewers.some((id) => reviews(id, entry))
}

/** After every date: an entry without one stands last. */
const LAST = '9999'

const bySubmission = (a: Timed, b: Timed): number =>
  (a.submittedAt ?? LAST).localeCompare(b.submittedAt ?? LAST) || a.refId.localeCompare(b.refId)

const ORDERS: Record<QueueSort, (a: Timed, b: Timed) => number> = {
  target: (a, b) => (a.target ?? LAST).localeCompare(b.target ?? LAST) || bySubmission(a, b),
  oldest: bySubmission,
  newest: (a, b) =>
    (b.submittedAt ?? '').localeCompare(a.submittedAt ?? '') || a.refId.localeCompare(b.refId),
  reference: (a, b) => a.refId.localeCompare(b.refId),
}

/** How many open entries each reviewer has. */
export function openCounts(entries: readonly QueueEntry[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of entries.flatMap(({ reviewers }) => reviewers)) {
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
