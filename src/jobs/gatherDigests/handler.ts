import type { PayloadRequest, TaskHandler } from 'payload'

import { idOf } from '@/domain/identity/roles'
import { findOpenJobs } from '@/jobs/findOpenJobs'
import { queueRound } from '@/jobs/rounds'
import { findWaitingForWeekly } from '@/server/notices/findWaitingForWeekly'
import { MAIL_QUEUE } from '@/server/notices/queueMail'
import { inTransaction } from '@/server/transaction'

const DAY_MS = 24 * 3600 * 1000
/** By then the last try of a mail that was to be sent at once is over. */
const STRANDED_AFTER_DAYS = 2

/** Run twice it does no more than once: whoever has a weekly mail queued gets no second one. */
export const run: TaskHandler<'gatherDigests'> = async ({ req }) => {
  await queueRound(req, 'gatherDigests')
  await inTransaction(req, async () => {
    const open = await findOpenJobs(req, 'sendDigest')
    const queued = open.map(({ input }) => (input as { recipient?: string }).recipient)
    for (const recipient of await findWeeklyReaders(req)) {
      if (queued.includes(recipient)) continue
      const input = { recipient }
      await req.payload.jobs.queue({ input, queue: MAIL_QUEUE, req, task: 'sendDigest' })
    }
  })
  return { output: {} }
}

/** Those who prefer a weekly mail, and those whose single mails were left behind, by a crash perhaps. */
async function findWeeklyReaders(req: PayloadRequest): Promise<string[]> {
  const stranded = new Date(Date.now() - STRANDED_AFTER_DAYS * DAY_MS).toISOString()
  const notices = await findWaitingForWeekly(req, {
    or: [
      { 'recipient.mailPreference': { equals: 'weekly' } },
      { createdAt: { less_than: stranded } },
    ],
  })
  return [...new Set(notices.map(({ recipient }) => idOf(recipient) ?? ''))]
}
