import type { CollectionAfterDeleteHook } from 'payload'

import { idOf } from '@/domain/identity/roles'

type Deleted = {
  id: string
  refId?: string | null
  slug?: string | null
  owner?: string | { id: string } | null
  publishedAt?: string | null
  isSample?: boolean | null
}

/**
 * What readers have seen and cited stays taken after its entry is deleted for good: its address and
 * its reference answer that it is gone, and no other entry gets them. Sample content leaves no trace.
 */
export const keepAddressOfDeleted: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  const { id, isSample, owner, publishedAt, refId, slug } = doc as Deleted
  if (!publishedAt || !slug || isSample) return
  await req.payload.create({
    collection: 'former-addresses',
    data: { entryCollection: collection.slug, entryId: id, refId, owner: idOf(owner), slug },
    depth: 0,
    req,
  })
}
