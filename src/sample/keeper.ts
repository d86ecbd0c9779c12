import type { CollectionSlug, Payload } from 'payload'

import { asTransition } from '@/server/review/transitionContext'

/** Creates records by slug unless they are there already, and remembers their ids by key. */
export type Keeper = {
  payload: Payload
  ids: Map<string, string>
  keep: (collection: Sluggish, key: string, data: Data) => Promise<string>
  /** The id of a record by its key; nothing for an unknown one. */
  id: (collection: Sluggish, key: unknown) => string | undefined
  idsOf: (collection: Sluggish, keys: unknown) => string[]
}

type Sluggish = Extract<
  CollectionSlug,
  | 'best-practices'
  | 'handbook-chapters'
  | 'handbook-methods'
  | 'organisations'
  | 'pages'
  | 'priority-areas'
  | 'project-results'
  | 'projects'
  | 'themes'
>
type Data = Record<string, unknown> & { slug: string }

export function recordKeeper(payload: Payload): Keeper {
  const ids = new Map<string, string>()
  const id: Keeper['id'] = (collection, key) => ids.get(`${collection}/${String(key)}`)
  return {
    payload,
    ids,
    id,
    idsOf: (collection, keys) =>
      (Array.isArray(keys) ? keys : [])
        .map((key) => id(collection, key))
        .filter((found) => found !== undefined),
    async keep(collection, key, data) {
      const found = await findId(payload, collection, data.slug)
      const kept = found ?? (await create(payload, collection, data))
      ids.set(`${collection}/${key}`, kept)
      await breathe()
      return kept
    },
  }
}

async function findId(payload: Payload, collection: Sluggish, slug: string) {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true, // loading is the system's own work; it sees drafts and the trash
    select: { slug: true },
    trash: true,
    where: { slug: { equals: slug } },
  })
  return docs[0]?.id
}

async function create(payload: Payload, collection: Sluggish, data: Data): Promise<string> {
  const created = await payload.create({
    collection,
    context: asTransition({ action: 'import' }),
    // Every language at once: Payload's types know one language at a time.
    data: data,
    depth: 0,
    draft: true,
    locale: 'all' as never,
    overrideAccess: true, // as above
  })
  return created.id
}

/** libsql frees its statements only between macrotasks, so a long loop must let them pass. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
