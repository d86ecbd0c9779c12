import type { PayloadRequest, Where } from 'payload'

import { WEEKLY_EVENTS } from '../../domain/review/notificationRules.ts'

/** Notices whose mail has not gone out and that may go into a weekly one, in the order of time. */
export async function findWaitingForWeekly(req: PayloadRequest, where: Where) {
  const { docs } = await req.payload.find({
    collection: 'notifications',
    depth: 0,
    overrideAccess: true, // for the job that sends them
    pagination: false,
    req,
    sort: 'createdAt',
    where: {
      and: [{ mailState: { equals: 'waiting' } }, { event: { in: WEEKLY_EVENTS } }, where],
    },
  })
  return docs
}
