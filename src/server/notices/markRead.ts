import type { PayloadRequest, Where } from 'payload'

import { notSignedIn, notVisible } from '../refusals.ts'
import { inTransaction } from '../transaction.ts'

/**
 * Notes that somebody has read a notice of their own; read twice, the first time stands.
 * @throws Refusal 401 not signed in; 404 not theirs
 */
export async function markRead(req: PayloadRequest, id: string): Promise<string> {
  const { user } = req
  if (!user) throw notSignedIn(req)
  return inTransaction(req, async () => {
    const notices = await findOwn(req, { id: { equals: id } })
    const [notice] = notices
    if (!notice) throw notVisible(req)
    const readAt = notice.readAt ?? new Date().toISOString()
    await write(req, id, readAt)
    return readAt
  })
}

/**
 * The same for every unread notice of theirs.
 * @returns how many there were
 */
export async function markAllRead(req: PayloadRequest): Promise<number> {
  if (!req.user) throw notSignedIn(req)
  return inTransaction(req, async () => {
    const notices = await findOwn(req, { readAt: { exists: false } })
    const readAt = new Date().toISOString()
    for (const { id } of notices) await write(req, id, readAt)
    return notices.length
  })
}

async function findOwn(req: PayloadRequest, where: Where) {
  const { docs } = await req.payload.find({
    collection: 'notifications',
    depth: 0,
    overrideAccess: true, // narrower than the rule: staff see others' failed mails, and mark none
    pagination: false,
    req,
    select: { readAt: true },
    where: { and: [where, { recipient: { equals: req.user?.id } }] },
  })
  return docs
}

const write = (req: PayloadRequest, id: string, readAt: string) =>
  req.payload.update({
    collection: 'notifications',
    id,
    data: { readAt },
    depth: 0,
    overrideAccess: true, // closed to every other write; it is theirs, as has been asked
    req,
  })
