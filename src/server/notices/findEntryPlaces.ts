import type { Payload } from 'payload'

import { REVIEWED_COLLECTIONS, type ReviewedCollection } from '../../domain/review/needs.ts'

type About = { entryCollection?: string | null; entryId?: string | null }

const isReviewed = (collection: unknown): collection is ReviewedCollection =>
  REVIEWED_COLLECTIONS.includes(collection as ReviewedCollection)

/** Where in the workspace each of these entries stands, opened in the language that it was written in. */
export async function findEntryPlaces(
  payload: Payload,
  notices: readonly About[],
): Promise<(about: About) => string> {
  const languages = new Map<string, string>()
  for (const collection of REVIEWED_COLLECTIONS) {
    const ids = notices
      .filter(({ entryCollection }) => entryCollection === collection)
      .map(({ entryId }) => entryId ?? '')
    if (ids.length === 0) continue
    const { docs } = await payload.find({
      collection,
      depth: 0,
      draft: true,
      overrideAccess: true, // asks only which language an address opens; the form asks for rights
      pagination: false,
      select: { originalLanguage: true },
      trash: true,
      where: { id: { in: [...new Set(ids)] } },
    })
    for (const doc of docs) languages.set(doc.id, doc.originalLanguage ?? '')
  }
  return ({ entryCollection, entryId }) => {
    if (!isReviewed(entryCollection) || !entryId) return '/admin'
    const language = languages.get(entryId)
    const place = `/admin/collections/${entryCollection}/${entryId}`
    return language ? `${place}?locale=${language}` : place
  }
}
