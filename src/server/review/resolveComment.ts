import type { ReviewComment } from '@payload-types'
import type { PayloadRequest } from 'payload'

import { idOf, isStaff } from '../../domain/identity/roles.ts'
import { actorOfRequest } from '../actorOfRequest.ts'
import { notAllowed, notSignedIn, notVisible } from '../refusals.ts'
import { inTransaction } from '../transaction.ts'

type Resolution = { id: unknown; isResolved: boolean }

/**
 * Marks a comment as dealt with, or opens it again: whoever wrote it and staff may.
 * @throws Refusal 401, 404 or 403, in this order of checks
 */
export async function resolveComment(
  req: PayloadRequest,
  { id, isResolved }: Resolution,
): Promise<ReviewComment> {
  if (!req.user) throw notSignedIn(req)
  if (typeof id !== 'string') throw notVisible(req)
  return inTransaction(req, async () => {
    const comment = await req.payload.findByID({
      collection: 'review-comments',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
      user: req.user,
    })
    if (!comment) throw notVisible(req)
    const actor = actorOfRequest(req)
    if (!isStaff(actor) && idOf(comment.author) !== actor?.id) throw notAllowed(req)
    return req.payload.update({
      collection: 'review-comments',
      id,
      data: {
        resolvedAt: isResolved ? new Date().toISOString() : null,
        resolvedBy: isResolved ? actor?.id : null,
      },
      depth: 0,
      overrideAccess: true, // the right has been asked for above; nobody writes comments directly
      req,
    })
  })
}
