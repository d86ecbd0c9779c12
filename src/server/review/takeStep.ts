import { createLocalReq, type PayloadRequest, type TypedUser } from 'payload'

import type { ReviewedCollection } from '../../domain/review/needs.ts'
import { TRANSITIONS } from '../../domain/review/transitions.ts'
import { message } from '../../i18n/message.ts'
import type { ScheduledStep } from '../../payload-types.ts'
import { findSecretariat } from '../notices/findSecretariat.ts'
import { notify } from '../notices/notify.ts'
import { Refusal } from '../refusals.ts'
import { inTransaction } from '../transaction.ts'

import { findLatest } from './findLatest.ts'
import { moveEntry } from './moveEntry.ts'
import { saidIn } from './scheduleStep.ts'

/** A step as it is stored, nothing populated. */
export type StoredStep = Omit<ScheduledStep, 'actor' | 'entryCollection' | 'entryId'> & {
  actor?: string | null
  entryCollection: ReviewedCollection
  entryId: string
}

/**
 * Takes a step whose time has come, as whoever decided it, with every check of the review made again.
 * What is refused stays as it is, and those concerned are told why.
 * @throws what is no refusal (the database is away): the step waits on, to be tried again
 */
export async function takeStep(req: PayloadRequest, step: StoredStep): Promise<void> {
  const actor = await findActor(req, step)
  if (!actor) return refuseStep(req, { step, outcome: message('en', 'addresses.later.actorGone') })
  // A request of its own: the person's rights and language, and a transaction that fails as a whole.
  const own = await createLocalReq({ user: actor }, req.payload)
  try {
    await inTransaction(own, async () => {
      if (!(await claim(own, step))) return
      await moveEntry(own, {
        ...saidIn(step),
        collection: step.entryCollection,
        id: step.entryId,
        action: step.action,
        version: await versionOf(own, step),
      })
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await refuseStep(req, { step, outcome: error.message })
  }
}

/** Marks the step as done before it is, in the same transaction, so that it is taken once. */
async function claim(req: PayloadRequest, step: StoredStep): Promise<boolean> {
  return changeWaiting(req, { step, data: { state: 'done' } })
}

type Change = { step: StoredStep; data: { state: 'done' | 'refused'; outcome?: string } }

/** By id and not by a filter: a bulk update keeps its failures to itself. */
async function changeWaiting(req: PayloadRequest, { step, data }: Change): Promise<boolean> {
  const common = { collection: 'scheduled-steps', id: step.id, depth: 0, req } as const
  const found = await req.payload.findByID({
    ...common,
    disableErrors: true,
    overrideAccess: true, // steps are the server's own
  })
  if (found?.state !== 'waiting') return false
  await req.payload.update({ ...common, data, overrideAccess: true }) // likewise
  return true
}

/** Who decided the step, as they are today; null when they have left. */
async function findActor(req: PayloadRequest, { actor }: StoredStep): Promise<TypedUser | null> {
  if (!actor) return null
  const user = await req.payload.findByID({
    collection: 'users',
    id: actor,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // asks for the rights of a person, to act within them
    req,
  })
  if (!user || (user.leftOn && Date.parse(user.leftOn) <= Date.now())) return null
  return { ...user, collection: 'users' }
}

/**
 * A withdrawal was decided on what the public sees: a revision begun since changes nothing of it, a
 * publication does.
 */
async function versionOf(req: PayloadRequest, step: StoredStep): Promise<string> {
  const decided = String(step.version)
  if (!TRANSITIONS[step.action].ofPublished) return decided
  const newest = await findLatest(req, { collection: step.entryCollection, id: step.entryId })
  const publishedAt = Date.parse(String(newest?.publishedAt))
  return newest && publishedAt <= Date.parse(step.createdAt) ? newest.updatedAt : decided
}

async function refuseStep(
  req: PayloadRequest,
  { step, outcome }: { step: StoredStep; outcome: string },
) {
  const own = await createLocalReq({}, req.payload)
  await inTransaction(own, async () => {
    const refused = { state: 'refused' as const, outcome: outcome.slice(0, 500) }
    if (!(await changeWaiting(own, { step, data: refused }))) return
    const { entryCollection: collection } = step
    const entry = await findLatest(own, { collection, id: step.entryId })
    const staff = await findSecretariat(own)
    await notify(own, {
      event: 'schedule-refused',
      collection,
      entry: entry ?? { id: step.entryId, refId: step.refId },
      recipients: [...(step.actor ? [step.actor] : []), ...staff],
      text: outcome,
    })
  })
}
