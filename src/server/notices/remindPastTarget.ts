import type { PayloadRequest, Where } from 'payload'

import { REVIEWED_COLLECTIONS, type ReviewedCollection } from '../../domain/review/needs.ts'
import { isPastTarget } from '../../domain/review/target.ts'
import { inTransaction } from '../transaction.ts'

import { findRecipients } from './findRecipients.ts'
import { notify } from './notify.ts'

const UNDER_REVIEW = ['submitted', 'in-review']

/**
 * Reminds of each entry whose author has heard nothing within the target, once for each time that it
 * was sent.
 */
export async function remindPastTarget(req: PayloadRequest): Promise<void> {
  for (const collection of REVIEWED_COLLECTIONS) {
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      draft: true,
      locale: 'all',
      overrideAccess: true, // a job acts for nobody
      pagination: false,
      req,
      select: { originalLanguage: true, owner: true, refId: true, reviewers: true, title: true },
      where: { reviewState: { in: UNDER_REVIEW } },
    })
    for (const doc of docs) await inTransaction(req, () => remind(req, collection, doc as Entry))
  }
}

type Entry = { id: string; owner?: string | null; reviewers?: unknown }

async function remind(req: PayloadRequest, collection: ReviewedCollection, entry: Entry) {
  const about: Where = { entryId: { equals: entry.id } }
  const { docs } = await req.payload.find({
    collection: 'review-events',
    depth: 0,
    limit: 1,
    overrideAccess: true, // as above
    pagination: false,
    req,
    select: { createdAt: true },
    sort: '-createdAt',
    where: { and: [about, { action: { equals: 'submit' } }] },
  })
  const sentAt = docs[0]?.createdAt
  if (!sentAt || !isPastTarget(sentAt, new Date())) return
  const since: Where = { and: [about, { createdAt: { greater_than: sentAt } }] }
  if (await hasBeenTold(req, since)) return
  const recipients = await findRecipients(req, 'reminder', { collection, entry })
  await notify(req, { event: 'reminder', collection, entry, recipients })
}

/** Whether this time the author has heard something, or somebody has been reminded. */
async function hasBeenTold(req: PayloadRequest, since: Where): Promise<boolean> {
  const comments = await req.payload.count({
    collection: 'review-comments',
    overrideAccess: true, // as above
    req,
    where: { and: [since, { audience: { equals: 'author' } }] },
  })
  if (comments.totalDocs > 0) return true
  const reminders = await req.payload.count({
    collection: 'notifications',
    overrideAccess: true, // as above
    req,
    where: { and: [since, { event: { equals: 'reminder' } }] },
  })
  return reminders.totalDocs > 0
}
