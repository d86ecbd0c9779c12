import type { Reader } from '@/server/reader'

import type { Theme } from './findQueueEntries'

/** The strategy's themes in their order, in the reader's language. */
export async function findThemes({ locale, payload, user }: Reader): Promise<Theme[]> {
  const { docs } = await payload.find({
    collection: 'themes',
    depth: 0,
    fallbackLocale: 'en',
    limit: 0,
    locale,
    overrideAccess: false,
    pagination: false,
    select: { name: true, slug: true },
    sort: 'order',
    user,
  })
  return docs.map(({ id, name, slug }) => ({ id, name: name ?? slug, slug }))
}
