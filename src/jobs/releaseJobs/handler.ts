import type { TaskHandler } from 'payload'

import { queueRound } from '@/jobs/rounds'

/** Longer than any job takes. */
const ABANDONED_AFTER_MS = 30 * 60 * 1000

/** A job that nobody works on any more is done again by the next who looks. */
export const run: TaskHandler<'releaseJobs'> = async ({ req }) => {
  await queueRound(req, 'releaseJobs')
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    depth: 0,
    overrideAccess: true, // the queue looks after itself
    pagination: false,
    req,
    where: {
      and: [
        { processing: { equals: true } },
        { updatedAt: { less_than: new Date(Date.now() - ABANDONED_AFTER_MS).toISOString() } },
      ],
    },
  })
  for (const { id } of docs) {
    await req.payload.update({
      collection: 'payload-jobs',
      id,
      data: { processing: false },
      depth: 0,
      overrideAccess: true, // as above
      req,
    })
  }
  return { output: {} }
}
