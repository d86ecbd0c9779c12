import type { PayloadRequest } from 'payload'

import type { ReviewedCollection } from '../../domain/review/needs.ts'
import { mayReview } from '../../domain/review/judges.ts'
import { actorOfRequest } from '../actorOfRequest.ts'
import { notAllowed, notSignedIn, notVisible } from '../refusals.ts'

import { findLatest, isVisible, type Entry } from './findLatest.ts'

export type ReviewedEntry = Entry & { reviewers?: string[] | null }

/**
 * The newest revision of an entry for somebody who takes part in its review.
 * @throws Refusal 401, 404 or 403, in this order of checks
 */
export async function findReviewed(
  req: PayloadRequest,
  which: { collection: ReviewedCollection; id: unknown },
): Promise<ReviewedEntry> {
  if (!req.user) throw notSignedIn(req)
  if (typeof which.id !== 'string') throw notVisible(req)
  const known = { collection: which.collection, id: which.id }
  const entry = (await isVisible(req, known)) ? await findLatest(req, known) : null
  if (!entry) throw notVisible(req)
  if (!mayReview(actorOfRequest(req), entry)) throw notAllowed(req)
  return entry
}
