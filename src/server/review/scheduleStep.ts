import type { PayloadRequest } from 'payload'

import { mayBeLater, type LaterAction } from '../../domain/review/schedule.ts'
import { message, type MessageKey } from '../../i18n/message.ts'
import { localeOfRequest } from '../localeOfRequest.ts'
import { notSignedIn, wrongFields } from '../refusals.ts'
import { inTransaction } from '../transaction.ts'

import { cancelWaiting } from './cancelWaiting.ts'
import { checkDecision } from './checkDecision.ts'
import type { Entry } from './findLatest.ts'
import { findMovable, type Move } from './moveEntry.ts'

/** What whoever decides says with a step, kept until it is taken. */
const SAID = ['comment', 'statement', 'evidenceLevel', 'otherCountryNote'] as const

/** The said words of a move or of a stored step. */
export const saidIn = (from: object): Partial<Move> =>
  Object.fromEntries(
    SAID.map((name) => [name, (from as Record<string, unknown>)[name] ?? undefined]),
  )

type Later = { move: Move; at: Date }

/**
 * Has a step taken later. Rights, version, state and fields are checked now, so that whoever decides
 * learns at once what stands in the way, and once more when its time comes.
 * @returns the entry as it is, and the step that waits
 * @throws Refusal as the step itself would be refused; 400 for a time that is past
 */
export async function scheduleStep(req: PayloadRequest, { move, at }: Later) {
  if (!req.user) throw notSignedIn(req)
  return inTransaction(req, async () => {
    const entry = await findMovable(req, move)
    checkTime(req, { move, at })
    await checkDecision(req, { move, entry })
    await cancelWaiting(req, { entry: move.id, actions: [move.action as LaterAction] })
    const scheduled = await store(req, { move, at, entry })
    await req.payload.jobs.queue({ task: 'takeScheduledSteps', input: {}, req, waitUntil: at })
    return { doc: await asItIs(req, { move, entry }), scheduled }
  })
}

function checkTime(req: PayloadRequest, { move, at }: Later): void {
  const refuse = (key: MessageKey) =>
    wrongFields(req, [
      { path: 'publishAt', code: 'wrong', message: message(localeOfRequest(req), key) },
    ])
  if (!mayBeLater(move.action)) throw refuse('addresses.later.notThisStep')
  if (at.getTime() <= Date.now()) throw refuse('addresses.later.past')
}

const asItIs = (req: PayloadRequest, { move, entry }: { move: Move; entry: Entry }) =>
  req.payload.findByID({
    collection: move.collection,
    id: move.id,
    depth: 0,
    draft: true,
    locale: entry.originalLanguage ?? undefined,
    overrideAccess: true, // whoever may take the step may read the entry
    req,
  })

const store = (req: PayloadRequest, { move, at, entry }: Later & { entry: Entry }) =>
  req.payload.create({
    collection: 'scheduled-steps',
    data: {
      ...saidIn(move),
      entryCollection: move.collection,
      entryId: move.id,
      refId: entry.refId,
      owner: entry.owner,
      version: entry.updatedAt,
      action: move.action,
      at: at.toISOString(),
      state: 'waiting',
      actor: req.user?.id,
    },
    depth: 0,
    overrideAccess: true, // steps are the server's own; the right to take it has been checked
    req,
  })
