import type { CollectionAfterChangeHook } from 'payload'

import { idOf } from '@/domain/identity/roles'

type Assigned = { reviewers?: (string | { id: string })[] | null }

/**
 * Who reviews belongs to the entry, not to one of its revisions. A draft's save writes the revision
 * alone, so that a reviewer could list the entry and not open it; this brings the entry along.
 */
export const mirrorReviewers: CollectionAfterChangeHook = async (args) => {
  const { collection, operation, req } = args
  const doc = args.doc as Assigned & { id: string }
  const now = reviewerIds(doc)
  const before = reviewerIds(args.previousDoc as Assigned)
  if (operation === 'update' && now.join() !== before.join()) {
    // The adapter itself: an update through Payload would be one more draft.
    await req.payload.db.updateOne({
      collection: collection.slug,
      id: doc.id,
      data: { reviewers: now },
      req,
      returning: false,
    })
  }
  return doc
}

const reviewerIds = ({ reviewers }: Assigned): string[] =>
  (reviewers ?? []).map((reviewer) => idOf(reviewer)).filter((id) => id !== null)
