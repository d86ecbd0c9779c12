import type { PayloadRequest, Where } from 'payload'

import type { ReviewedCollection } from '../../domain/review/needs.ts'

/** What people are told about. */
export type Told = {
  collection: ReviewedCollection
  entry: { id: string; owner?: string | null; reviewers?: unknown }
}

/** Everybody who writes for an organisation. */
export const findMembers = (req: PayloadRequest, owner: string | null | undefined) =>
  owner
    ? findUsers(req, { and: [{ organisation: { equals: owner } }, { role: { equals: 'member' } }] })
    : Promise.resolve([])

/** The Secretariat; where nobody has that role, those who run the system. */
export async function findSecretariat(req: PayloadRequest): Promise<string[]> {
  const found = await findUsers(req, { role: { equals: 'secretariat' } })
  return found.length > 0 ? found : findUsers(req, { role: { equals: 'admin' } })
}

async function findUsers(req: PayloadRequest, where: Where): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true, // asks whom a rule means; nothing of them is shown to anybody
    pagination: false,
    req,
    select: { role: true },
    where,
  })
  return docs.map(({ id }) => id)
}
