import type { Notification } from '@payload-types'
import type { PayloadRequest } from 'payload'

import { deliverMail, isRefusedForGood } from '../deliverMail.ts'

import { writeMailState } from './writeMailState.ts'

/** After the first try; with the pauses below the last one is 21 hours after the first. */
export const RETRIES = 8
export const FIRST_PAUSE_MS = 5 * 60 * 1000

const LONGEST_ERROR = 1000

type Letter = {
  notices: readonly Pick<Notification, 'id' | 'attempts'>[]
  mail: { to: string; subject: string; html: string }
}

/**
 * Sends one mail that tells of one or more notices, and writes down what became of it. Outside of any
 * transaction: nobody waits for a mail server with the database in hand.
 * @throws Error of the mail server, so that the job tries again; not when that is of no use any more
 */
export async function sendNotices(req: PayloadRequest, { notices, mail }: Letter): Promise<void> {
  const ids = notices.map(({ id }) => id)
  const attempts = 1 + Math.max(...notices.map((notice) => notice.attempts ?? 0))
  try {
    await deliverMail(mail)
  } catch (error) {
    const isFinal = isRefusedForGood(error) || attempts > RETRIES
    const lastError = (error instanceof Error ? error.message : String(error)).slice(
      0,
      LONGEST_ERROR,
    )
    await writeMailState(req, ids, {
      attempts,
      lastError,
      mailState: isFinal ? 'failed' : 'waiting',
    })
    if (isFinal) return
    throw error
  }
  const mailedAt = new Date().toISOString()
  await writeMailState(req, ids, { attempts, lastError: null, mailedAt, mailState: 'sent' })
}
