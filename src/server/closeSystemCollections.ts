import type { Access, Payload } from 'payload'

import { hasRole, isStaff } from '../domain/identity/roles.ts'

import { actorOfRequest } from './actorOfRequest.ts'

const staff: Access = ({ req }) => isStaff(actorOfRequest(req))

/** Staff, or whoever holds the lock. */
const ownLock: Access = ({ req }) => {
  const actor = actorOfRequest(req)
  if (isStaff(actor)) return true
  return actor ? { 'user.value': { equals: actor.id } } : false
}

/** Payload opens its own collections to everybody who is signed in; here they are closed. */
export function closeSystemCollections(payload: Payload): void {
  const locks = payload.collections['payload-locked-documents']?.config
  if (locks) {
    Object.assign(locks.access, { create: staff, delete: ownLock, read: ownLock, update: ownLock })
  }
  const admin: Access = ({ req }) => hasRole(actorOfRequest(req), 'admin')
  const migrations = payload.collections['payload-migrations']?.config
  if (migrations) {
    const closed = { create: () => false, delete: () => false, read: admin, update: () => false }
    Object.assign(migrations.access, closed)
  }
}
