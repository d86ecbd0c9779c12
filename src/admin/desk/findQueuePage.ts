import { LOCALES, type Locale, type Localised } from '@/domain/locales'
import { REVIEWED_COLLECTIONS, type ReviewedCollection } from '@/domain/review/needs'
import type { QueueFilter } from '@/domain/review/queueFilter'
import type { Timed } from '@/domain/review/selectQueue'
import type { Reader } from '@/server/reader'

import { findDesk, type Desk } from './findDesk'

const ROWS = 25

export type QueueRow = Timed & { title: string | null; comments: number }

export type QueuePage = Desk & { rows: QueueRow[]; page: number; pages: number }

/** One page of the queue, with the words that it shows. */
export async function findQueuePage(
  reader: Reader,
  { filter, now, rows = ROWS }: { filter: QueueFilter; now: Date; rows?: number },
): Promise<QueuePage> {
  const desk = await findDesk(reader, filter, now)
  const pages = Math.max(1, Math.ceil(desk.entries.length / rows))
  const page = Math.min(filter.page, pages)
  const shown = desk.entries.slice((page - 1) * rows, page * rows)
  return { ...desk, rows: await withWords(reader, shown), page, pages }
}

/** The titles of entries and how many comments are open on each. */
export async function withWords(reader: Reader, entries: readonly Timed[]): Promise<QueueRow[]> {
  const [titles, comments] = await Promise.all([
    findTitles(reader, entries),
    countOpenComments(reader, entries),
  ])
  return entries.map((entry) => ({
    ...entry,
    title: titleIn(titles.get(entry.id), entry.language),
    comments: comments.get(entry.id) ?? 0,
  }))
}

type Titles = Map<string, Localised | null | undefined>

async function findTitles(reader: Reader, entries: readonly Timed[]): Promise<Titles> {
  const kinds = REVIEWED_COLLECTIONS.filter((kind) =>
    entries.some(({ collection }) => collection === kind),
  )
  const found = await Promise.all(kinds.map((kind) => findTitlesOfKind(reader, { kind, entries })))
  return new Map(found.flat())
}

type Kind = { kind: ReviewedCollection; entries: readonly Timed[] }

async function findTitlesOfKind({ payload, user }: Reader, { kind, entries }: Kind) {
  const ids = entries.filter(({ collection }) => collection === kind).map(({ id }) => id)
  const { docs } = await payload.find({
    collection: kind,
    depth: 0,
    draft: true,
    limit: 0,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    select: { title: true },
    user,
    where: { id: { in: ids } },
  })
  return docs.map(({ id, title }) => [id, title as unknown as Localised | null] as const)
}

async function countOpenComments({ payload, user }: Reader, entries: readonly Timed[]) {
  const counts = new Map<string, number>()
  if (entries.length === 0) return counts
  const { docs } = await payload.find({
    collection: 'review-comments',
    depth: 0,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    select: { entryId: true },
    user,
    where: {
      and: [{ entryId: { in: entries.map(({ id }) => id) } }, { resolvedAt: { exists: false } }],
    },
  })
  for (const { entryId } of docs) {
    if (entryId) counts.set(entryId, (counts.get(entryId) ?? 0) + 1)
  }
  return counts
}

/** The title as its author wrote it, else in any language that has one. */
function titleIn(title: Localised | null | undefined, original: Locale): string | null {
  const words = [original, ...LOCALES].map((locale) => title?.[locale])
  return words.find(Boolean) ?? null
}
