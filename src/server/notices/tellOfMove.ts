import type { PayloadRequest } from 'payload'

import { eventsOf, type NotificationEvent } from '../../domain/review/notificationRules.ts'
import type { Entry } from '../review/findLatest.ts'
import type { Move } from '../review/moveEntry.ts'

import { findRecipients } from './findRecipients.ts'
import { notify } from './notify.ts'

type Moved = { move: Move; entry: Entry }

/** Tells those concerned of a step that has been taken and recorded, in its transaction. */
export async function tellOfMove(req: PayloadRequest, { move, entry }: Moved): Promise<void> {
  const { action, collection } = move
  const isFirstSubmission = action === 'submit' && (await countSubmissions(req, entry)) === 1
  for (const event of eventsOf(action, { isFirstSubmission })) {
    await notify(req, {
      event,
      collection,
      entry,
      recipients: await findRecipients(req, event, { collection, entry }),
      text: textOf(event, move),
    })
  }
}

const textOf = (event: NotificationEvent, { comment }: Move): string | undefined =>
  event === 'changes-requested' ? comment?.trim() || undefined : undefined

/** How often an entry has been sent, this time included. */
async function countSubmissions(req: PayloadRequest, { id }: Entry): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'review-events',
    overrideAccess: true, // counts steps of an entry whose state is being changed
    req,
    where: { and: [{ entryId: { equals: id } }, { action: { equals: 'submit' } }] },
  })
  return totalDocs
}
