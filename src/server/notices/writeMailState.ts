import type { Notification } from '@payload-types'
import type { PayloadRequest } from 'payload'

import { inTransaction } from '../transaction.ts'

type Letter = Pick<Notification, 'mailState'> &
  Partial<Pick<Notification, 'attempts' | 'lastError' | 'mailedAt'>>

/** Writes what became of the mail of some notices, of all of them or of none. */
export async function writeMailState(
  req: PayloadRequest,
  ids: readonly string[],
  data: Letter,
): Promise<void> {
  await inTransaction(req, async () => {
    for (const id of ids) {
      await req.payload.update({
        collection: 'notifications',
        id,
        data,
        depth: 0,
        overrideAccess: true, // what became of a mail is the server's own to say
        req,
      })
    }
  })
}
