import type { CollectionAfterChangeHook } from 'payload'

import { dropVersion } from '@/server/workspace/dropVersion'
import { idOf } from '@/domain/identity/roles'
import type { ReviewedCollection } from '@/domain/review/needs'

type Saved = {
  id: string
  updatedAt?: string
  isAutosave?: boolean | null
  lastEditedBy?: string | { id: string } | null
}

/** What the form saves while one person is writing is one version, not one every ten seconds. */
export const foldAutosaves: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  previousDoc,
  req,
}) => {
  const now = doc as Saved
  const before = (previousDoc ?? {}) as Partial<Saved>
  const isSameHand = idOf(before.lastEditedBy) === req.user?.id
  if (context.isAutosave === true && before.isAutosave && before.updatedAt && isSameHand) {
    await dropVersion(req, {
      collection: collection.slug as ReviewedCollection,
      id: now.id,
      version: before.updatedAt,
    })
  }
  return now
}
