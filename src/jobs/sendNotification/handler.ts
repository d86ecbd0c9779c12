import type { Notification } from '@payload-types'
import type { PayloadRequest, TaskHandler } from 'payload'

import { idOf } from '@/domain/identity/roles'
import type { Mail } from '@/emails/mailPage'
import { notification } from '@/emails/notification'
import { siteUrl } from '@/lib/siteUrl'
import { findEntryPlaces } from '@/server/notices/findEntryPlaces'
import { findReachable, type Reachable } from '@/server/notices/findReachable'
import { sendNotices } from '@/server/notices/sendNotices'
import { writeMailState } from '@/server/notices/writeMailState'

import { questionMail } from './questionMail'

/** One mail at most: a notice that has been sent, by the weekly mail or another try, stays as it is. */
export const run: TaskHandler<'sendNotification'> = async ({ input, req }) => {
  const notice = await req.payload.findByID({
    collection: 'notifications',
    id: input.notification,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // a job acts for nobody
    req,
  })
  if (notice?.mailState !== 'waiting') return { output: {} }
  const recipient = await findReachable(req, idOf(notice.recipient) ?? '')
  if (recipient) {
    const mail = await mailOf(req, { notice, recipient })
    await sendNotices(req, { notices: [notice], mail: { to: recipient.email, ...mail } })
  } else await writeMailState(req, [notice.id], { mailState: 'none' })
  return { output: {} }
}

type Letter = { notice: Notification; recipient: Reachable }

async function mailOf(req: PayloadRequest, { notice, recipient }: Letter): Promise<Mail> {
  const placeOf = await findEntryPlaces(req.payload, [notice])
  const link = siteUrl() + placeOf(notice)
  if (notice.event === 'freshness-question') {
    return questionMail(req.payload.secret, { notice, recipient, page: link })
  }
  const { locale, name } = recipient
  return notification({ locale, name, told: { ...notice, link }, settings: settingsLink() })
}

export const settingsLink = (): string => `${siteUrl()}/admin/account`
