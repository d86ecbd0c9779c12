import type { Where } from 'payload'

import type { ReviewStep } from '@/domain/review/rounds'
import type { Reader } from '@/server/reader'

const TIMED = ['submit', 'withdraw', 'request-changes', 'publish'] as const

/** The lines of the review log that time is counted from: of these entries, or of all. */
export async function findSteps(
  { payload, user }: Reader,
  entryIds: readonly string[] | 'all',
): Promise<ReviewStep[]> {
  if (entryIds.length === 0) return []
  const ofEntries: Where[] = entryIds === 'all' ? [] : [{ entryId: { in: [...entryIds] } }]
  const { docs } = await payload.find({
    collection: 'review-events',
    depth: 0,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    select: { action: true, createdAt: true, entryId: true },
    sort: 'createdAt',
    user,
    where: { and: [{ action: { in: [...TIMED] } }, ...ofEntries] },
  })
  return docs.flatMap(({ action, createdAt, entryId }) =>
    action && entryId ? [{ action, createdAt, entryId }] : [],
  )
}
