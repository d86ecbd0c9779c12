import type { Reader } from '@/server/reader.ts'

import type { OwnerName } from './findPracticeRows.ts'

/** Every organisation by name and place, for filters and cards. */
export async function findOwnerNames({ payload, user }: Reader): Promise<OwnerName[]> {
  const { docs } = await payload.find({
    collection: 'organisations',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { slug: true, name: true, place: true, country: true },
    sort: 'name',
    user,
  })
  return docs
}
