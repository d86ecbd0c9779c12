import type { Payload } from 'payload'

import type { Reviewed } from './rest'

type Which = { collection: Reviewed; id: string }

const MINUTE_MS = 60_000

export const IN_A_WEEK = new Date(Date.now() + 7 * 24 * 60 * MINUTE_MS).toISOString()
export const aMinuteAgo = () => new Date(Date.now() - MINUTE_MS).toISOString()

/** What was ever scheduled for an entry, the first first. */
export async function stepsOf(payload: Payload, { id }: Which) {
  const { docs } = await payload.find({
    collection: 'scheduled-steps',
    depth: 0,
    sort: 'createdAt',
    where: { entryId: { equals: id } },
  })
  return docs
}

/** Lets the time of what waits for these entries come, and the queue run. */
export async function whenTheTimeComes(payload: Payload, ...entries: Which[]) {
  const due = aMinuteAgo()
  await payload.update({
    collection: 'scheduled-steps',
    data: { at: due },
    where: { entryId: { in: entries.map(({ id }) => id) } },
  })
  await payload.update({
    collection: 'payload-jobs',
    data: { waitUntil: due },
    where: { taskSlug: { equals: 'takeScheduledSteps' } },
  })
  await payload.jobs.run({ limit: 50 })
}
