import type { PayloadRequest } from 'payload'

import type { ReviewedCollection } from '../../domain/review/needs.ts'

type Beside = {
  collection: ReviewedCollection
  id: string
  /** Fields that are not localised, each whole: a group with all that it holds. */
  data: Record<string, unknown>
}

/**
 * Writes what belongs to an entry and not to one of its revisions (who reviews, which languages are
 * ready, what the owner answered), into the entry and its newest revision alike. It makes no new
 * version and leaves updatedAt alone, so that nobody's decision is out of date because of it.
 */
export async function writeBeside(
  req: PayloadRequest,
  { collection, id, data }: Beside,
): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.findVersions<Record<string, unknown>>({
    collection,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  // null keeps the time of the last edit as it is; left out, it would become now.
  const beside = { ...data, updatedAt: null }
  await db.updateOne({ collection, id, data: beside, req, returning: false })
  const [newest] = docs
  if (!newest) return
  const { id: versionId, parent, version, createdAt, updatedAt } = newest
  await db.updateVersion({
    collection,
    id: versionId,
    req,
    returning: false,
    versionData: { parent, createdAt, updatedAt, version: { ...version, ...data } },
  })
}
