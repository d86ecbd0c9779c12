import type { PayloadRequest, Where } from 'payload'

import { idOf } from '../../domain/identity/roles.ts'
import { dueBefore, isQuestionDue } from '../../domain/freshness/freshness.ts'
import { findRecipients } from '../notices/findRecipients.ts'
import { notify, type Concerned } from '../notices/notify.ts'
import { writeBeside } from '../review/writeBeside.ts'
import { inTransaction } from '../transaction.ts'

const collection = 'best-practices'

/**
 * Asks the owners of public practices, a year after somebody last vouched for them, whether they still
 * run. A practice whose owner has nobody to ask is asked about when there is somebody.
 */
export async function askOwners(req: PayloadRequest, now = new Date()): Promise<void> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    locale: 'all',
    overrideAccess: true, // a job acts for nobody
    pagination: false,
    req,
    select: {
      freshnessAskedAt: true,
      lastConfirmedByOwner: true,
      originalLanguage: true,
      owner: true,
      ownerAnswer: true,
      publishedAt: true,
      refId: true,
      title: true,
    },
    where: perhapsDue(now),
  })
  for (const doc of docs) {
    const owner = idOf(doc.owner)
    if (isQuestionDue(doc, now)) {
      await inTransaction(req, () => ask(req, { ...doc, owner }, now))
    }
  }
}

/** Narrows the search; the rule itself is `isQuestionDue`. */
function perhapsDue(now: Date): Where {
  const before = dueBefore(now).toISOString()
  return {
    and: [
      { _status: { equals: 'published' } },
      { publishedAt: { less_than: before } },
      {
        or: [{ freshnessAskedAt: { exists: false } }, { freshnessAskedAt: { less_than: before } }],
      },
    ],
  }
}

async function ask(req: PayloadRequest, entry: Concerned, now: Date): Promise<void> {
  const event = 'freshness-question'
  const recipients = await findRecipients(req, event, { collection, entry })
  if (recipients.length === 0) return
  await notify(req, { event, collection, entry, recipients })
  const data = { freshnessAskedAt: now.toISOString() }
  await writeBeside(req, { collection, id: entry.id, data })
}
