import type { Access, CollectionConfig, FieldAccess } from 'payload'

import { hasRole, isStaff as staff, type Actor } from '@/domain/identity/roles'

/** Payload's user as the rules know it. */
export const actorOf = (user: unknown): Actor => (user ?? null) as Actor

export const nobody: Access = () => false
export const isStaff: Access = ({ req }) => staff(actorOf(req.user))
export const isAdmin: Access = ({ req }) => hasRole(actorOf(req.user), 'admin')

export const nobodyWrites = { create: () => false, update: () => false } satisfies Record<
  string,
  FieldAccess
>

/** Fields that only the Secretariat and admins set. */
export const staffWrites = {
  create: ({ req }) => staff(actorOf(req.user)),
  update: ({ req }) => staff(actorOf(req.user)),
} satisfies Record<string, FieldAccess>

/** Staff may put a record into the trash and take it out again; only an admin deletes for good. */
export const trashOrAdmin: Access = ({ req, data }) => {
  const actor = actorOf(req.user)
  if (hasRole(actor, 'admin')) return true
  const isTrashAttempt = Boolean((data as { deletedAt?: unknown } | undefined)?.deletedAt)
  return staff(actor) && isTrashAttempt
}

/** What the Secretariat keeps and everybody reads: taxonomy, organisations, chapters, pages. */
export const keptByStaff: CollectionConfig['access'] = {
  create: isStaff,
  delete: trashOrAdmin,
  read: ({ req }) => staff(actorOf(req.user)) || { deletedAt: { exists: false } },
  readVersions: isStaff,
  unlock: nobody,
  update: isStaff,
}
