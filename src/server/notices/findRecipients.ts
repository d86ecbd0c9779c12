import type { PayloadRequest, Where } from 'payload'

import { idOf } from '../../domain/identity/roles.ts'
import type { ReviewedCollection } from '../../domain/review/needs.ts'
import {
  NOTIFICATION_RULES,
  type Audience,
  type NotificationEvent,
} from '../../domain/review/notificationRules.ts'

import { findAuthors } from './findAuthors.ts'

export type Told = {
  collection: ReviewedCollection
  entry: { id: string; owner?: string | null; reviewers?: unknown }
}

type Finder = (req: PayloadRequest, told: Told) => Promise<string[]>

const FINDERS: Record<Audience, Finder> = {
  author: findAuthors,
  owner: (req, { entry }) => findMembers(req, entry.owner),
  secretariat: (req) => findSecretariat(req),
  reviewers: (_, { entry: { reviewers } }) =>
    Promise.resolve(
      (Array.isArray(reviewers) ? (reviewers as (string | { id: string })[]) : [])
        .map(idOf)
        .filter((id) => id !== null),
    ),
  person: () => Promise.resolve([]), // named by whoever causes the event
}

/** The people whom the table of notifications names for an event. */
export async function findRecipients(
  req: PayloadRequest,
  event: NotificationEvent,
  told: Told,
): Promise<string[]> {
  const found: string[] = []
  // One after another: MongoDB takes one operation of a transaction at a time.
  for (const audience of NOTIFICATION_RULES[event].tells) {
    found.push(...(await FINDERS[audience](req, told)))
  }
  return [...new Set(found)]
}

/** Everybody who writes for an organisation. */
export const findMembers = (req: PayloadRequest, owner: string | null | undefined) =>
  owner
    ? findUsers(req, { and: [{ organisation: { equals: owner } }, { role: { equals: 'member' } }] })
    : Promise.resolve([])

/** The Secretariat; where nobody has that role, those who run the system. */
async function findSecretariat(req: PayloadRequest): Promise<string[]> {
  const found = await findUsers(req, { role: { equals: 'secretariat' } })
  return found.length > 0 ? found : findUsers(req, { role: { equals: 'admin' } })
}

async function findUsers(req: PayloadRequest, where: Where): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true, // asks whom a rule means; nothing of them is shown to anybody
    pagination: false,
    req,
    select: { role: true },
    where,
  })
  return docs.map(({ id }) => id)
}
