import type { CollectionSlug } from 'payload'

import { idOf } from '@/domain/identity/roles'
import { isLocale } from '@/domain/locales'
import { REVIEWED_COLLECTIONS, type ReviewedCollection } from '@/domain/review/needs'
import { reviewerIds } from '@/domain/review/assignment'
import type { QueueEntry } from '@/domain/review/selectQueue'
import type { ReviewState } from '@/domain/review/transitions'
import type { Reader } from '@/server/reader'

/** A theme by its id, with the name in the reader's language. */
export type Theme = { id: string; slug: string; name: string }

const COMMON = {
  originalLanguage: true,
  owner: true,
  refId: true,
  reviewers: true,
  reviewState: true,
} as const

const SELECT = {
  'best-practices': { ...COMMON, primaryTheme: true },
  'project-results': { ...COMMON, themes: true },
  'handbook-methods': COMMON,
} as const

type Wish = { states: readonly ReviewState[]; themes: readonly Theme[] }

/** The newest revisions in these states, of all three kinds, in three queries and without words. */
export async function findQueueEntries(reader: Reader, wish: Wish): Promise<QueueEntry[]> {
  const slugs = new Map(wish.themes.map(({ id, slug }) => [id, slug]))
  const kinds = await Promise.all(
    REVIEWED_COLLECTIONS.map(async (collection) => {
      const docs = await findOfKind(reader, { collection, states: wish.states })
      return docs.map((doc) => queueEntry(doc, { collection, slugs }))
    }),
  )
  return kinds.flat()
}

type Kind = { collection: ReviewedCollection; states: readonly ReviewState[] }

type Found = {
  id: string
  originalLanguage?: unknown
  owner?: string | { id: string } | null
  primaryTheme?: string | { id: string } | null
  refId?: string | null
  reviewers?: unknown
  reviewState?: ReviewState | null
  themes?: (string | { id: string })[] | null
  updatedAt: string
}

async function findOfKind({ payload, user }: Reader, { collection, states }: Kind) {
  const { docs } = await payload.find({
    collection: collection,
    depth: 0,
    draft: true,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    select: SELECT[collection],
    user,
    where: { reviewState: { in: [...states] } },
  })
  return docs as unknown as Found[]
}

type Known = { collection: ReviewedCollection; slugs: ReadonlyMap<string, string> }

function queueEntry(doc: Found, { collection, slugs }: Known): QueueEntry {
  const themes = [doc.primaryTheme, ...(doc.themes ?? [])].map((theme) =>
    slugs.get(idOf(theme) ?? ''),
  )
  return {
    collection,
    id: doc.id,
    refId: doc.refId ?? '',
    state: doc.reviewState ?? 'draft',
    language: isLocale(doc.originalLanguage) ? doc.originalLanguage : 'en',
    owner: idOf(doc.owner),
    themes: themes.filter((slug) => slug !== undefined),
    reviewers: reviewerIds(doc.reviewers),
    updatedAt: doc.updatedAt,
  }
}
