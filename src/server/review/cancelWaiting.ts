import type { PayloadRequest } from 'payload'

import type { LaterAction } from '../../domain/review/schedule.ts'

type Waiting = { entry: string; actions: readonly LaterAction[] }

/** Cancels what waits for an entry: another time was set, or somebody took the step by hand. */
export async function cancelWaiting(req: PayloadRequest, { entry, actions }: Waiting) {
  if (actions.length === 0) return
  await req.payload.update({
    collection: 'scheduled-steps',
    data: { state: 'cancelled' },
    depth: 0,
    overrideAccess: true, // steps are the server's own; the right to move the entry has been checked
    req,
    where: {
      and: [
        { entryId: { equals: entry } },
        { action: { in: [...actions] } },
        { state: { equals: 'waiting' } },
      ],
    },
  })
}
