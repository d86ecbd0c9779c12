import type { PayloadRequest } from 'payload'

import type { LaterAction } from '../../domain/review/schedule.ts'

type Waiting = { entry: string; actions: readonly LaterAction[] }

/** Cancels what waits for an entry: another time was set, or somebody took the step by hand. */
export async function cancelWaiting(req: PayloadRequest, { entry, actions }: Waiting) {
  if (actions.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'scheduled-steps',
    depth: 0,
    overrideAccess: true, // the right to move the entry has been checked
    pagination: false,
    req,
    select: { state: true },
    where: {
      and: [
        { entryId: { equals: entry } },
        { action: { in: [...actions] } },
        { state: { equals: 'waiting' } },
      ],
    },
  })
  // One after another: a MongoDB transaction takes one operation at a time.
  for (const { id } of docs) {
    await req.payload.update({
      collection: 'scheduled-steps',
      id,
      data: { state: 'cancelled' },
      depth: 0,
      overrideAccess: true, // steps are the server's own
      req,
    })
  }
}
