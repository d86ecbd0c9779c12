import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'

import { notPossible } from '@/server/refusals'
import { isEditionWork } from '@/server/editions/editionContext'

type Edition = { state?: string | null; isSample?: boolean | null }

/** What is frozen never changes; only its own rendering adds the files that it is served as. */
export const keepFrozen: CollectionBeforeChangeHook = ({ context, data, originalDoc, req }) => {
  const isFrozen = (originalDoc as Edition | undefined)?.state === 'frozen'
  if (isFrozen && !isEditionWork(context)) throw notPossible(req, { key: 'errors.frozen' })
  return data
}

/** A number that has been cited stays; sample editions go with the sample content. */
export const neverDeleteFrozen: CollectionBeforeDeleteHook = async ({ context, id, req }) => {
  const edition = (await req.payload.findByID({
    collection: 'handbook-editions',
    id,
    depth: 0,
    overrideAccess: true, // the right to delete has been asked for before
    req,
    select: { state: true },
  })) as Edition
  if (edition.state === 'frozen' && !isEditionWork(context)) {
    throw notPossible(req, { key: 'errors.frozen' })
  }
}
