import type { Access, CollectionConfig, FieldAccess } from 'payload'

import { hasRole, isStaff } from '@/domain/identity/roles'

import { actorOf, isAdmin, nobody } from '../shared/access/staff'

const readUser: Access = ({ req: { user } }) => {
  const actor = actorOf(user)
  if (isStaff(actor)) return true
  return actor ? { id: { equals: actor.id } } : false
}

const updateUser: Access = ({ req: { user } }) => {
  const actor = actorOf(user)
  if (hasRole(actor, 'admin')) return true
  return actor ? { id: { equals: actor.id } } : false
}

export const userAccess: CollectionConfig['access'] = {
  admin: ({ req }) => Boolean(req.user),
  create: ({ req }) => isStaff(actorOf(req.user)),
  delete: isAdmin,
  read: readUser,
  readVersions: nobody,
  unlock: isAdmin,
  update: updateUser,
}

/** Roles and organisations are given: by an admin, or by the Secretariat to a member it invites. */
export const adminWrites = {
  create: (({ req }) => isStaff(actorOf(req.user))) as FieldAccess,
  update: (({ req }) => hasRole(actorOf(req.user), 'admin')) as FieldAccess,
}
