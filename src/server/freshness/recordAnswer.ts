import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { answered, type OwnerAnswer } from '../../domain/freshness/freshness.ts'
import { hasLeft } from '../../domain/identity/hasLeft.ts'
import { owns } from '../../domain/identity/roles.ts'
import { writeBeside } from '../review/writeBeside.ts'
import { inTransaction } from '../transaction.ts'

import { readAnswer, type AnswerClaim } from './answerToken.ts'

const collection = 'best-practices'

/** Why a link says nothing that could be recorded. */
export type DeadLink = 'forged' | 'expired' | 'outdated'

export type LiveLink = {
  claim: AnswerClaim
  /** What the entry says now. */
  recorded: OwnerAnswer | null
}

/** What a link would record; nothing is changed by asking. */
export async function findAnswer(payload: Payload, token: string): Promise<LiveLink | DeadLink> {
  return lookAt(await createLocalReq({}, payload), token)
}

/** Records what a link says, if it still stands: the entry public, and its reader one of its owner's. */
export async function recordAnswer(payload: Payload, token: string): Promise<LiveLink | DeadLink> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const found = await lookAt(req, token)
    if (typeof found === 'string') return found
    const { answer, entry } = found.claim
    await writeBeside(req, { collection, id: entry, data: answered(answer) })
    return { ...found, recorded: answer }
  })
}

async function lookAt(req: PayloadRequest, token: string): Promise<LiveLink | DeadLink> {
  const read = readAnswer(req.payload.secret, token)
  if (!read) return 'forged'
  if (read.isExpired) return 'expired'
  const { claim } = read
  const entry = await req.payload.findByID({
    collection,
    id: claim.entry,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // whoever asks holds a link that this site has signed
    req,
    select: { _status: true, owner: true, ownerAnswer: true },
  })
  const person = await req.payload.findByID({
    collection: 'users',
    id: claim.recipient,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // as above
    req,
    select: { leftOn: true, organisation: true },
  })
  if (entry?._status !== 'published' || !person) return 'outdated'
  if (hasLeft(person) || !owns(person, entry.owner)) return 'outdated'
  return { claim, recorded: entry.ownerAnswer ?? null }
}
