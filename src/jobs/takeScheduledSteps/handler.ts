import type { TaskHandler } from 'payload'

import { takeStep, type StoredStep } from '@/server/review/takeStep'

/**
 * Takes every step that is due, not only the one that this job was made for: a step whose own job was
 * lost in a crash is taken with the next. One that fails keeps no other from being taken.
 */
export const run: TaskHandler<'takeScheduledSteps'> = async ({ req }) => {
  const { docs } = await req.payload.find({
    collection: 'scheduled-steps',
    depth: 0,
    overrideAccess: true, // a job acts for nobody; each step is taken with its own person's rights
    pagination: false,
    req,
    sort: 'at',
    where: {
      and: [
        { state: { equals: 'waiting' } },
        { at: { less_than_equal: new Date().toISOString() } },
      ],
    },
  })
  const failures: unknown[] = []
  for (const step of docs as unknown as StoredStep[]) {
    await takeStep(req, step).catch((error: unknown) => failures.push(error))
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Some steps could not be taken.')
  return { output: {} }
}
