import type { ReviewSheet } from '@payload-types'
import type { PayloadRequest } from 'payload'

import { idOf } from '../../domain/identity/roles.ts'
import { isOfThisRound, type Step } from '../../domain/review/sheetRounds.ts'

/** The sheets of the round that is under way, the oldest first, one for each reviewer. */
export async function findRound(req: PayloadRequest, entryId: string): Promise<ReviewSheet[]> {
  const { docs } = await req.payload.find({
    collection: 'review-sheets',
    depth: 0,
    limit: 0,
    overrideAccess: true, // the server weighs them all; what a person may read is the collection's
    pagination: false,
    req,
    sort: 'createdAt',
    where: { entryId: { equals: entryId } },
  })
  if (docs.length === 0) return []
  const steps = await findSteps(req, [entryId])
  const ofRound = docs.filter((sheet) => isOfThisRound(sheet, steps))
  return [...new Map(ofRound.map((sheet) => [idOf(sheet.reviewer), sheet])).values()]
}

/** What the log says of some entries, as far as rounds are concerned. */
export async function findSteps(req: PayloadRequest, entryIds: string[]): Promise<Step[]> {
  if (entryIds.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'review-events',
    depth: 0,
    limit: 0,
    overrideAccess: true, // asks when rounds began and ended, which every reader of a sheet may know
    pagination: false,
    req,
    select: { action: true, createdAt: true, entryId: true },
    where: {
      entryId: { in: entryIds },
      action: { in: ['submit', 'request-changes', 'publish'] },
    },
  })
  return docs
}

/** The sheets sent in the round that is under way. */
export async function findSentSheets(req: PayloadRequest, entryId: string): Promise<ReviewSheet[]> {
  return (await findRound(req, entryId)).filter(({ sentAt }) => Boolean(sentAt))
}
