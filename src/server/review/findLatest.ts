import type { PayloadRequest } from 'payload'

import type { EntryInAllLanguages, ReviewedCollection } from '../../domain/review/needs.ts'
import type { ReviewState } from '../../domain/review/transitions.ts'

export type Entry = EntryInAllLanguages & {
  id: string
  refId: string
  slug: string
  owner: string
  reviewState: ReviewState
  updatedAt: string
}

type Which = { collection: ReviewedCollection; id: string }

/** Whether whoever asks may see the entry at all, as its newest revision or as the public does. */
export async function isVisible(req: PayloadRequest, { collection, id }: Which): Promise<boolean> {
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
    select: { refId: true },
    user: req.user,
  })
  return found !== null
}

/** The newest revision with every language; rights have been asked for before (`isVisible`). */
export async function findLatest(
  req: PayloadRequest,
  { collection, id }: Which,
): Promise<Entry | null> {
  const found: unknown = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    locale: 'all',
    overrideAccess: true, // the gate judges the whole entry, fields its caller may not read included
    req,
  })
  return found as Entry | null
}

/** Whether the public sees the entry, in whichever version. */
export async function isPublic(req: PayloadRequest, { collection, id }: Which): Promise<boolean> {
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // asks for one flag of an entry whose visibility has been checked
    req,
    select: { _status: true },
  })
  return found?._status === 'published'
}
