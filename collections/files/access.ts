import type { Access, CollectionConfig, Where } from 'payload'

import { hasRole, isStaff, organisationOf } from '@/domain/identity/roles'

import { actorOf, nobody } from '../shared/access/staff'

const PUBLIC: Where = { isPublic: { equals: true } }

/** A file is public once a public entry shows it; before that it is its organisation's own. */
const readFile: Access = ({ req: { user } }) => {
  const actor = actorOf(user)
  if (isStaff(actor)) return true
  if (hasRole(actor, 'reviewer')) return true
  const organisation = organisationOf(actor)
  return organisation ? { or: [PUBLIC, { owner: { equals: organisation } }] } : PUBLIC
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
  delete: changeFile,
  read: readFile,
  readVersions: nobody,
  unlock: nobody,
  update: changeFile,
}
