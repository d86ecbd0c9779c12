import type { PayloadRequest } from 'payload'

import { missingFields } from '../../domain/review/needs.ts'
import { labelOf, RUBRIC } from '../../domain/review/rubric.ts'
import { TRANSITIONS, type ReviewAction } from '../../domain/review/transitions.ts'

import type { Decision } from './checkDecision.ts'
import type { Entry } from './findLatest.ts'
import { findSentSheets } from './findSheets.ts'
import type { Move } from './moveEntry.ts'
import { setFilesPublic } from './setFilesPublic.ts'
import { asTransition } from './transitionContext.ts'

type Writing = { move: Move; entry: Entry; decision: Decision }

const GOES_PUBLIC: readonly ReviewAction[] = ['publish', 'restore']
const LEAVES_PUBLIC: readonly ReviewAction[] = ['unpublish', 'archive']

/** Writes the new state; a publication takes the newest revision, which is the one that was judged. */
export async function writeState(req: PayloadRequest, { move, entry, decision }: Writing) {
  const { action, collection, id } = move
  const goesPublic = GOES_PUBLIC.includes(action)
  const leavesPublic = LEAVES_PUBLIC.includes(action)
  const doc = await req.payload.update({
    collection,
    id,
    context: asTransition({ action }),
    data: {
      reviewState: TRANSITIONS[action].to,
      _status: goesPublic ? 'published' : 'draft',
      ...(goesPublic ? publicationOf({ move, entry, decision }) : {}),
      ...(action === 'publish' ? await labelFrom(req, id) : {}),
    },
    depth: 0,
    draft: !goesPublic && !leavesPublic,
    // The reviewer's statement stands in the language of the original, as the review read it.
    locale: entry.originalLanguage ?? undefined,
    overrideAccess: true, // moveEntry has checked role, state, version and fields
    req,
  })
  if (goesPublic || leavesPublic) await setFilesPublic(req, { entry, goesPublic })
  return doc
}

/** Tiers: P complete is full; what was published with less stays a snapshot. */
function publicationOf({ move, entry, decision }: Writing) {
  const judged = { ...entry, ...decision }
  const isFull = missingFields(move.collection, judged, 'P').length === 0
  return {
    publishedAt: new Date().toISOString(),
    tier: isFull ? ('full' as const) : ('snapshot' as const),
    ...(decision.evidenceLevel === undefined ? {} : { evidenceLevel: decision.evidenceLevel }),
    ...(decision.statement === undefined ? {} : { statement: decision.statement }),
    ...(decision.otherCountryNote === undefined
      ? {}
      : { otherCountryNote: decision.otherCountryNote }),
    // The new version is the update that the owner said was needed.
    ...(move.action === 'publish' && move.collection === 'best-practices'
      ? { ownerAnswer: null }
      : {}),
  }
}

/** What the sheets of this round say; a restored entry keeps the label that it was archived with. */
const labelFrom = async (req: PayloadRequest, id: string) => ({
  reviewLabel: labelOf(await findSentSheets(req, id)),
  rubricVersion: RUBRIC.version,
})
