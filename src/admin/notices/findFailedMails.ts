import { idOf } from '@/domain/identity/roles'
import type { Reader } from '@/server/reader'
import { findEntryPlaces } from '@/server/notices/findEntryPlaces'

const MOST_SHOWN = 100

/** How many mails did not arrive, and how many are being tried again. */
export async function countMails({ payload, user }: Reader) {
  const failed = await payload.count({
    collection: 'notifications',
    overrideAccess: false,
    user,
    where: { mailState: { equals: 'failed' } },
  })
  const waiting = await payload.count({
    collection: 'notifications',
    overrideAccess: true, // a number for staff, who may read these mails when they have failed
    where: { and: [{ mailState: { equals: 'waiting' } }, { attempts: { greater_than: 0 } }] },
  })
  return { failed: failed.totalDocs, waiting: waiting.totalDocs }
}

/** The mails that did not arrive: to whom, about what, why and since when; never what they said. */
export async function findFailedMails({ payload, user }: Reader) {
  const { docs } = await payload.find({
    collection: 'notifications',
    depth: 0,
    limit: MOST_SHOWN,
    overrideAccess: false,
    select: {
      actorName: true,
      entryCollection: true,
      entryId: true,
      event: true,
      lastError: true,
      recipient: true,
      refId: true,
      title: true,
      updatedAt: true,
    },
    sort: '-updatedAt',
    user,
    where: { mailState: { equals: 'failed' } },
  })
  const people = await payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { email: true, name: true },
    user,
    where: { id: { in: docs.map(({ recipient }) => idOf(recipient) ?? '') } },
  })
  const placeOf = await findEntryPlaces(payload, docs)
  return docs.map((doc) => ({
    ...doc,
    person: people.docs.find(({ id }) => id === idOf(doc.recipient)),
    place: placeOf(doc),
  }))
}

export type FailedMail = Awaited<ReturnType<typeof findFailedMails>>[number]
