import { rm } from 'node:fs/promises'
import path from 'node:path'

import type { CollectionSlug, Payload, Where } from 'payload'

import { dataFolder } from '@/lib/dataFolder'
import { asEditionWork } from '@/server/editions/editionContext'
import { storage } from '@/server/storage'
import { asTransition } from '@/server/review/transitionContext'

import { breathe } from './keeper'
import { markRemoved } from './once'

const SAMPLE: Where = { isSample: { equals: true } }
const ENTRIES = ['best-practices', 'project-results', 'handbook-methods'] as const
/** What tells of an entry, and goes with it. */
const BESIDE = [
  'review-events',
  'review-comments',
  'review-sheets',
  'scheduled-steps',
  'former-addresses',
  'notifications',
] as const
const REST = [
  'handbook-editions',
  'handbook-chapters',
  'projects',
  'media',
  'documents',
  'users',
] as const

/**
 * Deletes what is marked as sample, with its files and its lines in the review log. An organisation
 * that entries of one's own belong to stays.
 * @throws Error when no admin of one's own could sign in afterwards
 */
export async function removeSample(payload: Payload): Promise<{ removed: number; kept: string[] }> {
  await requireOwnAdmin(payload)
  let removed = 0
  for (const collection of ENTRIES) removed += await removeEntries(payload, collection)
  await removeEditionFiles(payload)
  for (const collection of REST) removed += await removeAll(payload, collection, SAMPLE)
  const kept = await organisationsInUse(payload)
  const unused: Where = { and: [SAMPLE, { id: { not_in: kept.map(({ id }) => id) } }] }
  removed += await removeAll(payload, 'organisations', unused)
  await markRemoved(payload, 'load:sample')
  await rm(path.join(dataFolder(), 'sample-sign-ins.json'), { force: true })
  return { removed, kept: kept.map(({ name }) => name) }
}

async function requireOwnAdmin(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    overrideAccess: true, // a command on the machine acts for its owner
    where: { and: [{ role: { equals: 'admin' } }, { isSample: { not_equals: true } }] },
  })
  if (totalDocs > 0) return
  throw new Error('Set ADMIN_EMAIL and ADMIN_PASSWORD first, so that an admin of yours remains.')
}

async function removeEntries(payload: Payload, collection: (typeof ENTRIES)[number]) {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    overrideAccess: true, // as above
    pagination: false,
    select: {},
    trash: true,
    where: SAMPLE,
  })
  const ids = docs.map(({ id }) => id)
  for (const beside of BESIDE) await removeAll(payload, beside, { entryId: { in: ids } })
  return removeAll(payload, collection, SAMPLE)
}

async function removeAll(payload: Payload, collection: CollectionSlug, where: Where) {
  const { docs } = await payload.delete({
    collection,
    context: { ...asEditionWork(), ...asTransition({ action: 'remove-sample' }) },
    depth: 0,
    overrideAccess: true, // as above
    trash: true,
    where,
  })
  await breathe()
  return docs.length
}

async function removeEditionFiles(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'handbook-editions',
    depth: 0,
    overrideAccess: true, // as above
    pagination: false,
    where: SAMPLE,
  })
  for (const { key } of docs.flatMap(({ files }) => files ?? [])) {
    if (key) await storage().remove(key)
  }
}

async function organisationsInUse(payload: Payload) {
  const { docs } = await payload.find({
    collection: 'organisations',
    depth: 0,
    overrideAccess: true, // as above
    pagination: false,
    select: { name: true },
    trash: true,
    where: SAMPLE,
  })
  const uses = await Promise.all(docs.map(({ id }) => isUsed(payload, id)))
  return docs.filter((_, index) => uses[index])
}

async function isUsed(payload: Payload, owner: string): Promise<boolean> {
  const counts = await Promise.all(
    [...ENTRIES, 'media' as const, 'documents' as const].map((collection) =>
      payload.count({
        collection,
        overrideAccess: true, // as above
        where: { owner: { equals: owner } },
      }),
    ),
  )
  return counts.some(({ totalDocs }) => totalDocs > 0)
}
