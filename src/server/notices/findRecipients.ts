import type { PayloadRequest } from 'payload'

import { idOf } from '../../domain/identity/roles.ts'
import {
  NOTIFICATION_RULES,
  type Audience,
  type NotificationEvent,
} from '../../domain/review/notificationRules.ts'

import { findAuthors } from './findAuthors.ts'
import { findMembers, findSecretariat, type Told } from './findPeople.ts'

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
