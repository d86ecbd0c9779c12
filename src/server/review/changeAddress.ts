import type { PayloadRequest } from 'payload'

import { isStaff } from '../../domain/identity/roles.ts'
import type { ReviewedCollection } from '../../domain/review/needs.ts'
import { collectionOfReference } from '../../domain/review/references.ts'
import { message, type MessageKey } from '../../i18n/message.ts'
import { slugOf } from '../../lib/slug.ts'
import { actorOfRequest } from '../actorOfRequest.ts'
import { localeOfRequest } from '../localeOfRequest.ts'
import { changedSince, notAllowed, notSignedIn, notVisible, wrongFields } from '../refusals.ts'
import { inTransaction } from '../transaction.ts'

import { findLatest, isVisible, type Entry } from './findLatest.ts'
import { findTakenSlugs } from './findTakenSlugs.ts'
import { writeBeside } from './writeBeside.ts'

type Change = { collection: ReviewedCollection; id: string; slug: string; version: string }

/**
 * Gives an entry another address, in the entry and in the revision under way. The old one, if readers
 * have ever seen it, leads to the new one from then on.
 * @returns the address as it is now, and the one that it replaces
 * @throws Refusal 401, 403, 404, 409 changed since, 400 with path slug
 */
export async function changeAddress(req: PayloadRequest, change: Change) {
  if (!req.user) throw notSignedIn(req)
  return inTransaction(req, async () => {
    const entry = (await isVisible(req, change)) ? await findLatest(req, change) : null
    if (!entry) throw notVisible(req)
    if (!isStaff(actorOfRequest(req))) throw notAllowed(req)
    if (new Date(entry.updatedAt).getTime() !== new Date(change.version).getTime()) {
      throw changedSince(req)
    }
    await checkSlug(req, change)
    const { slug } = change
    if (slug === entry.slug) return { slug, former: null }
    if (await wasPublic(req, change)) await keepFormer(req, { change, entry })
    await writeBeside(req, { ...change, data: { slug } })
    return { slug, former: entry.slug }
  })
}

async function checkSlug(req: PayloadRequest, { collection, id, slug }: Change): Promise<void> {
  const refuse = (key: MessageKey) =>
    wrongFields(req, [{ path: 'slug', code: 'wrong', message: message(localeOfRequest(req), key) }])
  if (slug === '' || slugOf(slug) !== slug) throw refuse('addresses.slug.form')
  // References lead to their entries by themselves, each to its own.
  if (collectionOfReference(slug)) throw refuse('addresses.slug.reference')
  const taken = await findTakenSlugs(req, { collection, slug, except: id })
  if (taken.has(slug)) throw refuse('addresses.slug.taken')
}

async function wasPublic(req: PayloadRequest, { collection, id }: Change): Promise<boolean> {
  const stored = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    overrideAccess: true, // asks for one date of an entry whose visibility has been checked
    req,
    select: { publishedAt: true },
  })
  return Boolean(stored.publishedAt)
}

/** One line for each address; the one that the entry goes back to is its own again. */
async function keepFormer(
  req: PayloadRequest,
  { change, entry }: { change: Change; entry: Entry },
) {
  // The adapter itself: deleting several through Payload is several operations at once.
  await req.payload.db.deleteMany({
    collection: 'former-addresses',
    req,
    where: {
      and: [
        { entryCollection: { equals: change.collection } },
        { entryId: { equals: change.id } },
        { slug: { in: [change.slug, entry.slug] } },
      ],
    },
  })
  await req.payload.create({
    collection: 'former-addresses',
    data: {
      entryCollection: change.collection,
      entryId: change.id,
      refId: entry.refId,
      owner: entry.owner,
      version: entry.updatedAt,
      slug: entry.slug,
    },
    depth: 0,
    overrideAccess: true, // the list is the server's own; the caller's role has been checked
    req,
  })
}
