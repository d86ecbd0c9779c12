import type { TaskHandler } from 'payload'

import { digest } from '@/emails/digest'
import { siteUrl } from '@/lib/siteUrl'
import { findEntryPlaces } from '@/server/notices/findEntryPlaces'
import { findReachable } from '@/server/notices/findReachable'
import { findWaitingForWeekly } from '@/server/notices/findWaitingForWeekly'
import { sendNotices } from '@/server/notices/sendNotices'
import { writeMailState } from '@/server/notices/writeMailState'

/** One mail about everything that waits; where nothing does, because it has been sent, none. */
export const run: TaskHandler<'sendDigest'> = async ({ input, req }) => {
  const notices = await findWaitingForWeekly(req, { recipient: { equals: input.recipient } })
  if (notices.length === 0) return { output: {} }
  const recipient = await findReachable(req, input.recipient)
  if (recipient) {
    const { email, locale, name } = recipient
    const placeOf = await findEntryPlaces(req.payload, notices)
    const told = notices.map((notice) => ({ ...notice, link: siteUrl() + placeOf(notice) }))
    const mail = digest({ locale, name, told, settings: `${siteUrl()}/admin/account` })
    await sendNotices(req, { notices, mail: { to: email, ...mail } })
  } else {
    const ids = notices.map(({ id }) => id)
    await writeMailState(req, ids, { mailState: 'none' })
  }
  return { output: {} }
}
