import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'

import type { ReviewState } from '../src/domain/review/transitions'
import { inTransaction } from '../src/server/transaction'

/** `payload run bench/fillDesk.ts`: a desk with two thousand entries under way, for `bench/desk.mjs`. */
const ENTRIES = 2000
const BATCH = 50
const DAY_MS = 24 * 3600 * 1000
const STATES: ReviewState[] = ['submitted', 'in-review', 'changes-requested']

const payload = await getPayload({ config })
const one = { depth: 0, limit: 1 } as const
const themes = await payload.find({ collection: 'themes', depth: 0, limit: 100 })
const owners = await payload.find({ collection: 'organisations', depth: 0, limit: 100 })
const reviewer = (
  await payload.find({ ...one, collection: 'users', where: { role: { equals: 'reviewer' } } })
).docs[0]

const req = await createLocalReq({}, payload)
// In batches: each transaction waits for the disk, and MongoDB ends one that takes a minute.
for (let first = 0; first < ENTRIES; first += BATCH) {
  await inTransaction(req, async () => {
    for (let number = first; number < first + BATCH; number += 1) await fillOne(number)
  })
}
await payload.destroy()
process.exit(0)

async function fillOne(number: number): Promise<void> {
  const refId = `BP-2000-${number + 1000}`
  const sentAt = new Date(Date.now() - (number % 30) * DAY_MS).toISOString()
  const words = (text: string) => ({ en: `${text} (en)`, sv: `${text} (sv)`, it: `${text} (it)` })
  const data = {
    refId,
    slug: refId.toLowerCase(),
    title: words(`Entry ${number}`),
    summary: words('What was done, in a few words that fill a line or two of the page.'),
    problem: words('What was wrong before. '.repeat(40)),
    reviewState: STATES[number % STATES.length],
    originalLanguage: (['sv', 'it', 'en'] as const)[number % 3],
    owner: owners.docs[number % owners.docs.length]?.id,
    primaryTheme: themes.docs[number % themes.docs.length]?.id,
    reviewers: number % 4 === 0 || !reviewer ? [] : [reviewer.id],
    _status: 'draft',
    createdAt: sentAt,
    updatedAt: sentAt,
  }
  // The adapter itself: two thousand entries through the gate would take an hour.
  const { id } = (await payload.db.create({
    collection: 'best-practices',
    data: { ...data },
    req,
  })) as { id: string }
  await payload.db.createVersion({
    autosave: false,
    collectionSlug: 'best-practices',
    createdAt: sentAt,
    parent: id,
    updatedAt: sentAt,
    req,
    versionData: { ...data } as never,
  })
  const steps = number % 3 === 2 ? (['submit', 'request-changes'] as const) : (['submit'] as const)
  for (const action of steps) {
    await payload.db.create({
      collection: 'review-events',
      data: { action, createdAt: sentAt, entryCollection: 'best-practices', entryId: id, refId },
      req,
    })
  }
}
