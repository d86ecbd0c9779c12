import type { Where } from 'payload'

import { isLocale, LOCALES, type Locale, type Localised } from '@/domain/locales'
import { REVIEWED_COLLECTIONS, type ReviewedCollection } from '@/domain/review/needs'
import type { ReviewState } from '@/domain/review/transitions'
import type { Reader } from '@/server/reader'

export type ListedEntry = {
  collection: ReviewedCollection
  id: string
  refId: string
  title: string | null
  owner: string | null
  reviewState: ReviewState
  originalLanguage: Locale
  updatedAt: string
}

export type EntryList = { entries: ListedEntry[]; total: number }

const MOST_SHOWN = 30

/** The newest revisions that somebody may see, of all three kinds, the longest untouched first. */
export async function findEntries(reader: Reader, where: Where): Promise<EntryList> {
  const lists = await Promise.all(
    REVIEWED_COLLECTIONS.map((collection) => findOfKind(reader, { collection, where })),
  )
  const entries = lists
    .flatMap((list) => list.entries)
    .sort((a, b) => a.updatedAt.localeCompare(b.updatedAt))
  const total = lists.reduce((sum, list) => sum + list.total, 0)
  return { entries: entries.slice(0, MOST_SHOWN), total }
}

type Kind = { collection: ReviewedCollection; where: Where }

async function findOfKind({ payload, user }: Reader, { collection, where }: Kind) {
  const { docs, totalDocs } = await payload.find({
    collection,
    depth: 1,
    draft: true,
    limit: MOST_SHOWN,
    locale: 'all',
    overrideAccess: false,
    select: {
      originalLanguage: true,
      owner: true,
      refId: true,
      reviewState: true,
      title: true,
      updatedAt: true,
    },
    sort: 'updatedAt',
    user,
    where,
  })
  return { entries: docs.map((doc) => listed(collection, doc)), total: totalDocs }
}

type Found = {
  id: string
  originalLanguage?: unknown
  owner?: string | { name?: string | null } | null
  refId?: string | null
  reviewState?: ReviewState | null
  title?: unknown
  updatedAt: string
}

function listed(collection: ReviewedCollection, doc: Found): ListedEntry {
  const originalLanguage = isLocale(doc.originalLanguage) ? doc.originalLanguage : 'en'
  return {
    collection,
    id: doc.id,
    refId: doc.refId ?? '',
    title: titleOf(doc.title as Localised | null, originalLanguage),
    owner: typeof doc.owner === 'object' ? (doc.owner?.name ?? null) : null,
    reviewState: doc.reviewState ?? 'draft',
    originalLanguage,
    updatedAt: doc.updatedAt,
  }
}

/** The title as its author wrote it, else in any language that has one. */
function titleOf(title: Localised | null | undefined, original: Locale): string | null {
  const inOrder = [original, ...LOCALES].map((locale) => title?.[locale])
  return inOrder.find((words) => words) ?? null
}
