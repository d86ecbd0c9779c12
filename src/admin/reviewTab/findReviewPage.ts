import type { ReviewSheet } from '@payload-types'
import type { PayloadRequest } from 'payload'

import { hasRole, idOf, owns, type Actor } from '@/domain/identity/roles'
import { mayReview } from '@/domain/review/judges'
import type { ReviewedCollection } from '@/domain/review/needs'
import { newestRound } from '@/domain/review/sheetRounds'
import { findDifference, type Difference } from '@/server/review/findDifference'
import { findLatest, isVisible } from '@/server/review/findLatest'
import type { ReviewedEntry } from '@/server/review/findReviewed'
import { findRound, findSteps } from '@/server/review/findSheets'

import { findComments, type ShownComment } from './findComments'

export type ReviewPage = {
  actor: Actor
  collection: ReviewedCollection
  entry: ReviewedEntry
  isReviewing: boolean
  comments: ShownComment[]
  /** Sent sheets of the newest round that whoever asks may read. */
  sheets: ReviewSheet[]
  /** For those who review. */
  difference: Difference | null
  own: ReviewSheet | null
  /** Others have sent theirs in this round, read or not. */
  hasOthers: boolean
}

type Which = { collection: ReviewedCollection; id: string }

/** All that the review tab shows somebody; null for those whom the review is not for. */
export async function findReviewPage(
  req: PayloadRequest,
  which: Which,
): Promise<ReviewPage | null> {
  const actor = (req.user ?? null) as Actor
  const entry = (await isVisible(req, which)) ? await findLatest(req, which) : null
  if (!entry) return null
  const { collection } = which
  const isReviewing = mayReview(actor, entry)
  const isAuthor = hasRole(actor, 'member') && owns(actor, entry.owner)
  if (!isReviewing && !isAuthor) return null
  const round = isReviewing ? await findRound(req, entry.id) : []
  const own = round.find(({ reviewer }) => idOf(reviewer) === actor?.id) ?? null
  return {
    actor,
    collection,
    entry,
    isReviewing,
    own,
    comments: await findComments(req, { entryId: entry.id, isReviewing }),
    sheets: await findReadableSheets(req, entry.id),
    difference: isReviewing ? await findDifference(req, { collection, entry }) : null,
    hasOthers: round.some((sheet) => sheet !== own && sheet.sentAt),
  }
}

async function findReadableSheets(req: PayloadRequest, entryId: string): Promise<ReviewSheet[]> {
  const { docs } = await req.payload.find({
    collection: 'review-sheets',
    depth: 0,
    disableErrors: true,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    req,
    sort: 'createdAt',
    user: req.user,
    where: { entryId: { equals: entryId } },
  })
  const sent = docs.filter(({ sentAt }) => sentAt)
  return newestRound(sent, await findSteps(req, [entryId]))
}
