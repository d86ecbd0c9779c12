import type { Reader } from '@/server/reader'

import { parseSavedViews, VIEWS_KEY, type SavedView } from './savedViews'

/** The views that somebody has saved; nobody sees another's. */
export async function findSavedViews({ payload, user }: Reader): Promise<SavedView[]> {
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    select: { value: true },
    user,
    where: {
      and: [
        { key: { equals: VIEWS_KEY } },
        { 'user.relationTo': { equals: 'users' } },
        { 'user.value': { equals: user?.id } },
      ],
    },
  })
  return parseSavedViews(docs[0]?.value)
}
