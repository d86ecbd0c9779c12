import { createLocalReq, type TypedUser } from 'payload'

import { TRANSITIONS, type ReviewAction, type ReviewState } from '@/domain/review/transitions'
import type { ReviewedCollection } from '@/domain/review/needs'
import type { Localised } from '@/domain/locales'
import { moveEntry } from '@/server/review/moveEntry'
import { asLoading } from '@/server/review/transitionContext'

import { breathe, type Keeper } from './keeper'
import type { ContentRecord } from './readContent'

/** The way of an entry through the review to the state that its record asks for. */
const WAYS: Record<ReviewState, ReviewAction[]> = {
  draft: [],
  submitted: ['submit'],
  'in-review': ['submit', 'start-review'],
  'changes-requested': ['submit', 'start-review', 'request-changes'],
  published: ['submit', 'start-review', 'publish'],
  archived: ['submit', 'start-review', 'publish', 'archive'],
}

type Wish = { collection: ReviewedCollection; record: ContentRecord; user: TypedUser }

/** Takes an entry on by the same transitions as people do, so that the gate judges it as well. */
export async function advance(keeper: Keeper, { collection, record, user }: Wish): Promise<void> {
  const id = keeper.id(collection, record.key)
  if (!id) throw new Error(`${record.key} has not been loaded.`)
  const target = (record.state ?? 'published') as ReviewState
  for (const action of WAYS[target]) {
    const entry = await keeper.payload.findByID({
      collection,
      id,
      depth: 0,
      draft: true,
      overrideAccess: true, // loading is the system's own work
    })
    if (entry.reviewState === target) return
    if (!TRANSITIONS[action].from.includes(entry.reviewState ?? 'draft')) continue
    const req = await createLocalReq({ context: asLoading(), user }, keeper.payload)
    const words = wordsOf(record, action)
    await moveEntry(req, { collection, id, action, version: entry.updatedAt, ...words })
    await breathe()
  }
}

function wordsOf(record: ContentRecord, action: ReviewAction) {
  if (action === 'request-changes') return { comment: inOriginal(record, record.reviewComment) }
  if (action !== 'publish') return {}
  return {
    statement: inOriginal(record, record.statement),
    evidenceLevel: record.evidenceLevel as number | undefined,
  }
}

function inOriginal({ originalLanguage }: ContentRecord, words: unknown): string | undefined {
  if (typeof words === 'string') return words
  const localised = (words ?? {}) as Localised
  return localised[(originalLanguage ?? 'en') as 'en'] ?? undefined
}
