import type { PayloadRequest, Where } from 'payload'

import { isStaff } from '../../domain/identity/roles.ts'
import { actorOfRequest } from '../actorOfRequest.ts'
import { hasMailServer } from '../deliverMail.ts'
import { notAllowed, notPossible, notSignedIn, notVisible } from '../refusals.ts'
import { inTransaction } from '../transaction.ts'

import { queueMail } from './queueMail.ts'
import { writeMailState } from './writeMailState.ts'

/**
 * Sends a mail that did not arrive once more, by a job, with all its tries.
 * @throws Refusal 401, 403 not staff, 404 unknown, 409 not failed or no mail server is set
 */
export async function retryMail(req: PayloadRequest, id: string): Promise<void> {
  requireStaff(req)
  await inTransaction(req, async () => {
    const [notice] = await findNotices(req, { id: { equals: id } })
    if (!notice) throw notVisible(req)
    if (notice.mailState !== 'failed') throw notPossible(req, { key: 'notices.mails.notFailed' })
    await queueAgain(req, id)
  })
}

/**
 * The same for every mail that did not arrive, as after a long silence of the mail server.
 * @returns how many there were
 */
export async function retryAllMails(req: PayloadRequest): Promise<number> {
  requireStaff(req)
  return inTransaction(req, async () => {
    const notices = await findNotices(req, { mailState: { equals: 'failed' } })
    for (const { id } of notices) await queueAgain(req, id)
    return notices.length
  })
}

function requireStaff(req: PayloadRequest): void {
  if (!req.user) throw notSignedIn(req)
  if (!isStaff(actorOfRequest(req))) throw notAllowed(req)
  if (!hasMailServer()) throw notPossible(req, { key: 'notices.mails.cannot' })
}

async function findNotices(req: PayloadRequest, where: Where) {
  const { docs } = await req.payload.find({
    collection: 'notifications',
    depth: 0,
    overrideAccess: true, // the caller's role has been asked for
    pagination: false,
    req,
    select: { mailState: true },
    where,
  })
  return docs
}

async function queueAgain(req: PayloadRequest, id: string): Promise<void> {
  await writeMailState(req, [id], { attempts: 0, mailState: 'waiting' })
  await queueMail(req, id)
}
