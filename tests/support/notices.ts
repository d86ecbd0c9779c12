import { createLocalReq, type Payload } from 'payload'

import type { NotificationEvent } from '@/domain/review/notificationRules'
import { notify } from '@/server/notices/notify'

import type { Person } from './people'

/** Works on the queue of mails as the server does, until nothing is left that may be done now. */
export const workOnMails = (payload: Payload) =>
  payload.jobs.run({ limit: 200, queue: 'mail', silent: true })

/** What somebody has been told, the newest first. */
export async function noticesOf(payload: Payload, { id }: { id: string }) {
  const { docs } = await payload.find({
    collection: 'notifications',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    sort: '-createdAt',
    where: { recipient: { equals: id } },
  })
  return docs
}

type Wish = { to: Person; event?: NotificationEvent; text?: string }

/** Tells somebody of something about an entry that there is none of. */
export async function aNotice(payload: Payload, { to, event = 'comment', text }: Wish) {
  const entry = { id: 'no-such-entry', refId: 'BP-2026-999', title: 'Walking bus' }
  const req = await createLocalReq({}, payload)
  await notify(req, { event, collection: 'best-practices', entry, recipients: [to.id], text })
  const [notice] = await noticesOf(payload, to)
  if (!notice) throw new Error('Nobody was told.')
  return notice
}
