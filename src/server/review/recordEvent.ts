import type { PayloadRequest } from 'payload'

import { TRANSITIONS } from '../../domain/review/transitions.ts'

import type { Entry } from './findLatest.ts'
import type { Move } from './moveEntry.ts'
import { asTransition } from './transitionContext.ts'

/** Appends to the review log, in the transaction of the transition that it tells of. */
export async function recordEvent(
  req: PayloadRequest,
  { move, entry }: { move: Move; entry: Entry },
) {
  return req.payload.create({
    collection: 'review-events',
    context: asTransition({ action: move.action }),
    data: {
      entryCollection: move.collection,
      entryId: move.id,
      refId: entry.refId,
      owner: entry.owner,
      version: entry.updatedAt,
      action: move.action,
      from: entry.reviewState,
      to: TRANSITIONS[move.action].to,
      actor: req.user?.id,
      comment: move.comment?.trim() || undefined,
    },
    depth: 0,
    overrideAccess: true, // the log is open to transitions alone
    req,
  })
}
