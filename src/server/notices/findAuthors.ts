import type { PayloadRequest } from 'payload'

import { idOf } from '../../domain/identity/roles.ts'

import { findMembers, type Told } from './findPeople.ts'

const MOST_VERSIONS = 500

/**
 * Those of the owner's people who have written in an entry or sent it; where nobody of them is known,
 * as after somebody else wrote it for them, all of the owner's people.
 */
export async function findAuthors(req: PayloadRequest, told: Told): Promise<string[]> {
  const members = await findMembers(req, told.entry.owner)
  const known = new Set([...(await findSenders(req, told)), ...(await findWriters(req, told))])
  const authors = members.filter((id) => known.has(id))
  return authors.length > 0 ? authors : members
}

async function findSenders(req: PayloadRequest, { entry }: Told) {
  const { docs } = await req.payload.find({
    collection: 'review-events',
    depth: 0,
    overrideAccess: true, // the log says who sent an entry; only ids are taken from it
    pagination: false,
    req,
    select: { actor: true },
    where: { and: [{ entryId: { equals: entry.id } }, { action: { equals: 'submit' } }] },
  })
  return docs.map(({ actor }) => idOf(actor))
}

async function findWriters(req: PayloadRequest, { collection, entry }: Told) {
  const { docs } = await req.payload.findVersions({
    collection,
    depth: 0,
    limit: MOST_VERSIONS,
    overrideAccess: true, // asks who wrote, not what
    pagination: false,
    req,
    select: { version: { lastEditedBy: true } } as never, // typed for one collection, true of all
    sort: '-updatedAt',
    where: {
      and: [{ parent: { equals: entry.id } }, { 'version.lastEditedBy': { exists: true } }],
    },
  })
  return docs.map(({ version }) => idOf(version.lastEditedBy))
}
