import type { PayloadRequest } from 'payload'

import { REVIEWED_COLLECTIONS } from '../../domain/review/needs.ts'

/** The ids of all entries that somebody has been given to review. */
export async function findAssigned(req: PayloadRequest, reviewer: string): Promise<string[]> {
  const ids: string[] = []
  // One after another: a MongoDB transaction refuses two operations at once.
  for (const collection of REVIEWED_COLLECTIONS) {
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      limit: 0,
      overrideAccess: true, // asks for ids only; the assignment is what gives the right
      pagination: false,
      req,
      select: { refId: true },
      where: { reviewers: { in: [reviewer] } },
    })
    ids.push(...docs.map(({ id }) => id))
  }
  return ids
}
