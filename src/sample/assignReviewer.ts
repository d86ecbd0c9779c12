import { createLocalReq, type TypedUser } from 'payload'

import { writeBeside } from '@/server/review/writeBeside'

import type { Keeper } from './keeper'

/** Entries on their way through the review, of towns other than the reviewer's own. */
const GIVEN = ['dig-permit-queue', 'inc-neighbour-mothers']

/** Gives the sample reviewer something to judge. */
export async function assignReviewer({ id, payload }: Keeper, reviewer: TypedUser): Promise<void> {
  for (const key of GIVEN) {
    const entry = { collection: 'best-practices', id: id('best-practices', key) ?? '' } as const
    const { reviewState } = await payload.findByID({
      ...entry,
      depth: 0,
      draft: true,
      overrideAccess: true, // loading is the system's own work
    })
    // An entry that has moved on was given by an earlier, interrupted run.
    if (reviewState !== 'draft') continue
    const req = await createLocalReq({}, payload)
    await writeBeside(req, { ...entry, data: { reviewers: [reviewer.id] } })
  }
}
