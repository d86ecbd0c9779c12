import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'

import { hasRole, idOf, isStaff, organisationOf } from '@/domain/identity/roles'
import { REVIEWED_COLLECTIONS } from '@/domain/review/needs'

import { actorOf, isAdmin, nobody } from '../shared/access/staff'

const PUBLIC: Where = { isPublic: { equals: true } }

/** A file is public once a public entry shows it; before that it is its organisation's own. */
const readFile: Access = async ({ req }) => {
  const actor = actorOf(req.user)
  if (isStaff(actor)) return true
  const owners = hasRole(actor, 'reviewer') ? await assignedOwners(req) : [organisationOf(actor)]
  const known = owners.filter((owner) => owner !== null)
  return known.length > 0 ? { or: [PUBLIC, { owner: { in: known } }] } : PUBLIC
}

/** The organisations whose entries a reviewer has been given to read, and so their pictures. */
async function assignedOwners(req: PayloadRequest): Promise<(string | null)[]> {
  const own = organisationOf(actorOf(req.user))
  const assigned = await Promise.all(
    REVIEWED_COLLECTIONS.map((collection) =>
      req.payload.find({
        collection,
        depth: 0,
        overrideAccess: true, // asks whose entries they are; the entries have rights of their own
        pagination: false,
        req,
        select: { owner: true },
        where: { reviewers: { in: [req.user?.id] } },
      }),
    ),
  )
  // Nobody judges the own organisation's work, whoever assigned it.
  return assigned
    .flatMap(({ docs }) => docs.map(({ owner }) => idOf(owner)))
    .filter((owner) => owner !== own)
}

const createFile: Access = ({ req: { user } }) => {
  const actor = actorOf(user)
  return isStaff(actor) || (hasRole(actor, 'member') && organisationOf(actor) !== null)
}

/** A public file is part of what was approved: its owner no longer changes it. */
const changeFile: Access = ({ req: { user } }) => {
  const actor = actorOf(user)
  if (isStaff(actor)) return true
  const organisation = organisationOf(actor)
  if (!hasRole(actor, 'member') || !organisation) return false
  const own: Where = { owner: { equals: organisation } }
  return { and: [own, { isPublic: { not_equals: true } }] }
}

export const fileAccess: CollectionConfig['access'] = {
  create: createFile,
  delete: isAdmin,
  read: readFile,
  readVersions: nobody,
  unlock: nobody,
  update: changeFile,
}
