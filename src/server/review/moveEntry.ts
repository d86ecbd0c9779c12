import type { PayloadRequest } from 'payload'

import { mayAct, isPossible, type ReviewAction } from '../../domain/review/transitions.ts'
import { madeNeedlessBy } from '../../domain/review/schedule.ts'
import type { ReviewedCollection } from '../../domain/review/needs.ts'
import { actorOfRequest } from '../actorOfRequest.ts'
import { changedSince, notAllowed, notPossible, notSignedIn, notVisible } from '../refusals.ts'
import { tellOfMove } from '../notices/tellOfMove.ts'
import { inTransaction } from '../transaction.ts'

import { cancelWaiting } from './cancelWaiting.ts'
import { checkDecision, type Decision } from './checkDecision.ts'
import { findLatest, isPublic, isVisible, type Entry } from './findLatest.ts'
import { isLoading } from './transitionContext.ts'
import { recordEvent } from './recordEvent.ts'
import { writeState } from './writeState.ts'

export type Move = Decision & {
  collection: ReviewedCollection
  id: string
  action: ReviewAction
  /** updatedAt of the version that was decided on. */
  version: string
}

/**
 * Moves an entry along the state graph, records it and tells those concerned: all of it or nothing.
 * @returns the entry as it is now, in its original language, and the event
 * @throws Refusal 401, 403, 404, 409 or 400, in this order of checks
 */
export async function moveEntry(req: PayloadRequest, move: Move) {
  if (!req.user) throw notSignedIn(req)
  return inTransaction(req, async () => {
    const entry = await findMovable(req, move)
    const decision = await checkDecision(req, { move, entry })
    const doc = await writeState(req, { move, entry, decision })
    const event = await recordEvent(req, { move, entry })
    await cancelWaiting(req, { entry: move.id, actions: madeNeedlessBy(move.action) })
    if (!isLoading(req.context)) await tellOfMove(req, { move, entry })
    return { doc, event }
  })
}

/** The newest revision of the entry, if this person may move it, from where it stands, as it was seen. */
export async function findMovable(req: PayloadRequest, move: Move): Promise<Entry> {
  const entry = (await isVisible(req, move)) ? await findLatest(req, move) : null
  if (!entry) throw notVisible(req)
  if (!mayAct(actorOfRequest(req), move.action, entry)) throw notAllowed(req)
  if (new Date(entry.updatedAt).getTime() !== new Date(move.version).getTime()) {
    throw changedSince(req)
  }
  const stands = { reviewState: entry.reviewState, isPublic: await isPublic(req, move) }
  if (!isPossible(move.action, stands)) {
    throw notPossible(req, { key: `review.notPossible.${move.action}` })
  }
  return entry
}
