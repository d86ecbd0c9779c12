import type { PayloadRequest } from 'payload'

import type { ReviewedCollection } from '../../domain/review/needs.ts'

type Beside = {
  collection: ReviewedCollection
  id: string
  /**
   * Fields that are not localised, each whole: a group with all that it holds. What depends on what
   * stands there is made from it, for the entry and for its newest revision apart.
   */
  data: Fields | ((stored: Fields) => Fields)
}

type Fields = Record<string, unknown>

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
  const { docs } = await db.findVersions<Fields>({
    collection,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  const made = typeof data === 'function' ? data : () => data
  const stored = await db.findOne<Fields & { id: string }>({
    collection,
    locale: 'all',
    req,
    where: { id: { equals: id } },
  })
  // An adapter sets updatedAt by itself where it is not null: null leaves what is stored.
  await db.updateOne({
    collection,
    id,
    data: { ...made(stored ?? {}), updatedAt: null },
    req,
    returning: false,
  })
  const [newest] = docs
  if (!newest) return
  const { id: versionId, parent, version, createdAt, updatedAt } = newest
  const before = version ?? {}
  await db.updateVersion({
    collection,
    id: versionId,
    req,
    returning: false,
    versionData: { parent, createdAt, updatedAt, version: { ...before, ...made(before) } },
  })
}
