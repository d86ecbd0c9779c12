import type { Notification } from '@payload-types'

import { findEntryPlaces } from '@/server/notices/findEntryPlaces'
import type { Reader } from '@/server/reader'

const MOST_SHOWN = 5

export type ListedNotice = Pick<
  Notification,
  'id' | 'event' | 'title' | 'refId' | 'actorName' | 'text' | 'createdAt'
> & { entryId: string; place: string }

/** Somebody's unread notices, the newest first, with where each leads, and how many there are. */
export async function findNotices({ payload, user }: Reader) {
  const { docs, totalDocs } = await payload.find({
    collection: 'notifications',
    depth: 0,
    limit: MOST_SHOWN,
    overrideAccess: false,
    sort: '-createdAt',
    user,
    where: { and: [{ recipient: { equals: user?.id } }, { readAt: { exists: false } }] },
  })
  const placeOf = await findEntryPlaces(payload, docs)
  const notices = docs.map((doc): ListedNotice => ({
    ...doc,
    entryId: doc.entryId ?? '',
    place: placeOf(doc),
  }))
  return { notices, count: totalDocs }
}
