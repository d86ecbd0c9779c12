import type { PayloadRequest } from 'payload'

import { isLocale, LOCALES, type Localised } from '../../domain/locales.ts'
import type { Option } from '../../domain/options.ts'
import type { ReviewedCollection } from '../../domain/review/needs.ts'

export type NotificationEvent = Option<'notificationEvent'>

/** The entry that a notice is about; its title in every language or in the one it was read in. */
type Concerned = {
  id: string
  refId?: string | null
  owner?: string | null
  originalLanguage?: unknown
  title?: unknown
  updatedAt?: string
}

type Notice = {
  event: NotificationEvent
  collection: ReviewedCollection
  entry: Concerned
  /** Ids of users; whoever causes the event is not told of it. */
  recipients: readonly string[]
  /** What somebody said: a comment, a wish, a reason. */
  text?: string
}

/**
 * Tells people of an event on their start page and by mail, in the transaction of its cause: what is
 * rolled back tells nobody.
 */
export async function notify(
  req: PayloadRequest,
  { event, collection, entry, recipients, text }: Notice,
): Promise<void> {
  const others = [...new Set(recipients)].filter((id) => id !== req.user?.id)
  for (const recipient of others) {
    await req.payload.create({
      collection: 'notifications',
      data: {
        recipient,
        event,
        entryCollection: collection,
        entryId: entry.id,
        refId: entry.refId,
        owner: entry.owner,
        version: entry.updatedAt,
        title: titleOf(entry),
        actorName: req.user?.name,
        text,
        mailState: 'waiting',
      },
      depth: 0,
      overrideAccess: true, // notices are the server's own; their readers cannot write them
      req,
    })
  }
}

function titleOf({ originalLanguage, title }: Concerned): string | undefined {
  if (typeof title === 'string') return title
  const words = (title ?? {}) as Localised
  const original = isLocale(originalLanguage) ? [originalLanguage] : []
  const found = [...original, ...LOCALES].find((locale) => words[locale])
  return found && (words[found] ?? undefined)
}
