import type { PayloadRequest, Where } from 'payload'

import type { ReviewedCollection } from '../../domain/review/needs.ts'

type Which = { collection: ReviewedCollection; id: string; version: string }

const NAMING = ['review-events', 'review-comments', 'review-sheets'] as const

/** Forgets a version that a newer one has taken in, unless the review has said something about it. */
export async function dropVersion(req: PayloadRequest, which: Which): Promise<void> {
  if (await isNamed(req, which)) return
  const { collection, id, version } = which
  await req.payload.db.deleteVersions({
    collection,
    req,
    where: { and: [{ parent: { equals: id } }, { 'version.updatedAt': { equals: version } }] },
  })
}

async function isNamed(req: PayloadRequest, { id, version }: Which): Promise<boolean> {
  const where: Where = { and: [{ entryId: { equals: id } }, { version: { equals: version } }] }
  for (const collection of NAMING) {
    const { totalDocs } = await req.payload.count({
      collection,
      overrideAccess: true, // asks whether anybody has spoken of a version, not what was said
      req,
      where,
    })
    if (totalDocs > 0) return true
  }
  return false
}
