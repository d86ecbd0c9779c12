import type { Where } from 'payload'

import type { ReviewedCollection } from '@/domain/review/needs.ts'
import { collectionOfReference, referenceOf } from '@/domain/review/references.ts'
import type { Reader } from '@/server/reader.ts'

/** Where an address or a reference leads: to a public page, or to the notice that it is gone. */
export type Place = { isPublic: true; path: string } | { isPublic: false; refId: string }

type Asked = { collection: ReviewedCollection; slug: string }

/**
 * What an address that shows no page once led to: the entry that has it now and is not public any more,
 * or the one that had it. Null where readers have never seen anything.
 */
export async function findPlaceOfSlug(reader: Reader, asked: Asked): Promise<Place | null> {
  const { collection, slug } = asked
  const own = await placeOf(reader, { collection, where: { slug: { equals: slug } } })
  if (own) return own
  const where: Where = {
    and: [{ entryCollection: { equals: collection } }, { slug: { equals: slug } }],
  }
  return placeOfFormer(reader, { collection, where })
}

/** Where a reference leads, for ever: also when its entry is archived, taken down or deleted. */
export async function findPlaceOfReference(reader: Reader, written: string): Promise<Place | null> {
  const collection = collectionOfReference(written)
  if (!collection) return null
  const refId = { equals: referenceOf(written) }
  const own = await placeOf(reader, { collection, where: { refId } })
  return own ?? placeOfFormer(reader, { collection, where: { refId } })
}

type Search = { collection: ReviewedCollection; where: Where }

async function placeOf({ payload }: Reader, search: Search): Promise<Place | null> {
  const { docs } = await payload.find({
    collection: search.collection,
    depth: 1,
    limit: 1,
    // Whether an entry is public is what is asked here; of one that is not, only the reference is told.
    overrideAccess: true,
    pagination: false,
    populate: { 'handbook-chapters': { slug: true } },
    select: {
      _status: true,
      chapter: true,
      deletedAt: true,
      publishedAt: true,
      refId: true,
      slug: true,
    },
    trash: true,
    where: search.where,
  })
  const entry = docs[0] as Stored | undefined
  if (!entry?.refId || !entry.publishedAt) return null
  const path = entry._status === 'published' && !entry.deletedAt ? pathOf(search, entry) : null
  return path ? { isPublic: true, path } : { isPublic: false, refId: entry.refId }
}

async function placeOfFormer(reader: Reader, { collection, where }: Search): Promise<Place | null> {
  const { docs } = await reader.payload.find({
    collection: 'former-addresses',
    depth: 0,
    limit: 1,
    overrideAccess: true, // closed to every reader; it leads to what is public and nothing else
    pagination: false,
    sort: '-createdAt',
    where,
  })
  const [former] = docs
  if (!former?.entryId) return null
  const place = await placeOf(reader, { collection, where: { id: { equals: former.entryId } } })
  return place ?? (former.refId ? { isPublic: false, refId: former.refId } : null)
}

type Stored = {
  _status?: string | null
  chapter?: { slug?: string | null } | string | null
  deletedAt?: string | null
  publishedAt?: string | null
  refId?: string | null
  slug?: string | null
}

/** What follows the language in the address of an entry's page; null for a method without a chapter. */
function pathOf({ collection }: Search, { chapter, slug }: Stored): string | null {
  if (collection === 'best-practices') return `/practices/${slug}`
  if (collection === 'project-results') return `/results/${slug}`
  const place = typeof chapter === 'object' ? chapter?.slug : null
  return place ? `/handbook/${place}/${slug}` : null
}
