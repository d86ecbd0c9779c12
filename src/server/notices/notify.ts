import type { PayloadRequest } from 'payload'

import { isLocale, LOCALES, type Localised } from '../../domain/locales.ts'
import { hasLeft } from '../../domain/identity/hasLeft.ts'
import {
  isMailedAtOnce,
  NOTIFICATION_RULES,
  type NotificationEvent,
} from '../../domain/review/notificationRules.ts'
import type { ReviewedCollection } from '../../domain/review/needs.ts'
import { hasMailServer } from '../deliverMail.ts'

import { queueMail } from './queueMail.ts'

/** The entry that a notice is about; its title in every language or in the one it was read in. */
export type Concerned = {
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
  /** Ids of users; whoever causes the event is not told of it, but for a receipt. */
  recipients: readonly string[]
  /** What somebody said: a comment, a wish, a reason. */
  text?: string
}

/**
 * Tells people of an event on their start page and by mail, in the transaction of its cause: what is
 * rolled back tells nobody. Who has left is not told.
 */
export async function notify(req: PayloadRequest, notice: Notice): Promise<void> {
  const { event, recipients } = notice
  const isTold = (id: string) => NOTIFICATION_RULES[event].tellsActor || id !== req.user?.id
  for (const recipient of await findPeople(req, [...new Set(recipients)].filter(isTold))) {
    const { id } = await req.payload.create({
      collection: 'notifications',
      data: {
        ...factsOf(req, notice),
        recipient: recipient.id,
        mailState: hasMailServer() ? 'waiting' : 'none',
      },
      depth: 0,
      overrideAccess: true, // notices are the server's own; their readers cannot write them
      req,
    })
    const { mailPreference } = recipient
    if (hasMailServer() && isMailedAtOnce({ event, mailPreference })) await queueMail(req, id)
  }
}

function factsOf(req: PayloadRequest, { event, collection, entry, text }: Notice) {
  return {
    event,
    entryCollection: collection,
    entryId: entry.id,
    refId: entry.refId,
    owner: entry.owner,
    version: entry.updatedAt,
    title: titleOf(entry),
    actorName: req.user?.name,
    text,
  }
}

/** Those of the named people who are still there. */
async function findPeople(req: PayloadRequest, ids: string[]) {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true, // asks how to reach people whom a rule has named
    pagination: false,
    req,
    select: { leftOn: true, mailPreference: true },
    where: { id: { in: ids } },
  })
  return docs.filter((person) => !hasLeft(person))
}

function titleOf({ originalLanguage, title }: Concerned): string | undefined {
  if (typeof title === 'string') return title
  const words = (title ?? {}) as Localised
  const original = isLocale(originalLanguage) ? [originalLanguage] : []
  const found = [...original, ...LOCALES].find((locale) => words[locale])
  return found && (words[found] ?? undefined)
}
