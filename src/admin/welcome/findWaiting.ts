import type { ReviewState } from '@/domain/review/transitions'
import type { Reader } from '@/server/reader'

import { findEntries, type ListedEntry } from './findEntries'

const WAITING: ReviewState[] = ['submitted', 'in-review', 'changes-requested']
const DAY_MS = 24 * 3600 * 1000
const MOST_EVENTS = 500

export type WaitingEntry = ListedEntry & { days: number }

/** The entries under way, with the days since the last step of each, the oldest first. */
export async function findWaiting(reader: Reader) {
  const { entries, total } = await findEntries(reader, { reviewState: { in: WAITING } })
  const steps = await findLastSteps(reader, entries)
  const now = Date.now()
  const waiting = entries.map((entry): WaitingEntry => {
    const since = Date.parse(steps.get(entry.id) ?? entry.updatedAt)
    return { ...entry, days: Math.max(0, Math.floor((now - since) / DAY_MS)) }
  })
  return { entries: waiting.sort((a, b) => b.days - a.days), total }
}

async function findLastSteps({ payload, user }: Reader, entries: ListedEntry[]) {
  const { docs } = await payload.find({
    collection: 'review-events',
    depth: 0,
    limit: MOST_EVENTS,
    overrideAccess: false,
    select: { createdAt: true, entryId: true },
    sort: 'createdAt',
    user,
    where: { entryId: { in: entries.map(({ id }) => id) } },
  })
  // In the order of time, so that the newest step of an entry stays.
  return new Map(docs.map(({ createdAt, entryId }) => [entryId ?? '', createdAt]))
}
