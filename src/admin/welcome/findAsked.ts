import type { Reader } from '@/server/reader'

import type { ListedEntry } from './findEntries'

/** What the review has said to an entry's author. */
export type Asked = { text: string; date: string }
export type AskedEntry = ListedEntry & { asked: Asked | null; comments: number }

const MOST_FOUND = 500

/** Entries with what their author was last asked to change and how many comments are open. */
export async function findAsked(reader: Reader, entries: ListedEntry[]): Promise<AskedEntry[]> {
  const sentBack = entries.filter(({ reviewState }) => reviewState === 'changes-requested')
  const [asked, comments] = await Promise.all([
    findRequests(reader, sentBack),
    countComments(reader, entries),
  ])
  return entries.map((entry) => ({
    ...entry,
    asked: asked.get(entry.id) ?? null,
    comments: comments.get(entry.id) ?? 0,
  }))
}

const idsOf = (entries: ListedEntry[]): string[] => entries.map(({ id }) => id)

async function findRequests({ payload, user }: Reader, entries: ListedEntry[]) {
  const { docs } = await payload.find({
    collection: 'review-events',
    depth: 0,
    limit: MOST_FOUND,
    overrideAccess: false,
    select: { comment: true, createdAt: true, entryId: true },
    sort: '-createdAt',
    user,
    where: {
      and: [{ entryId: { in: idsOf(entries) } }, { action: { equals: 'request-changes' } }],
    },
  })
  // From the newest to the oldest, turned round so that an entry's newest stays.
  return new Map(
    docs
      .toReversed()
      .map(({ comment, createdAt, entryId }) => [
        entryId ?? '',
        { text: comment ?? '', date: createdAt },
      ]),
  )
}

async function countComments({ payload, user }: Reader, entries: ListedEntry[]) {
  const { docs } = await payload.find({
    collection: 'review-comments',
    depth: 0,
    limit: MOST_FOUND,
    overrideAccess: false,
    select: { entryId: true },
    user,
    where: {
      and: [
        { entryId: { in: idsOf(entries) } },
        { audience: { equals: 'author' } },
        { resolvedAt: { exists: false } },
      ],
    },
  })
  const counts = new Map<string, number>()
  for (const { entryId } of docs) counts.set(entryId ?? '', (counts.get(entryId ?? '') ?? 0) + 1)
  return counts
}
