import type { Access, CollectionConfig, FieldAccess, Where } from 'payload'

import { hasRole, isStaff, mayCreateEntry, organisationOf, owns } from '@/domain/identity/roles'

import { actorOf, trashOrAdmin } from './staff'

const NOT_IN_TRASH: Where = { deletedAt: { exists: false } }
const PUBLIC: Where = { and: [{ _status: { equals: 'published' } }, NOT_IN_TRASH] }

/** Where an entry says whose it is and who reviews it. */
type Paths = { owner: string; reviewers: string }

const OF_ENTRY: Paths = { owner: 'owner', reviewers: 'reviewers' }
/** Who reviews is the entry's own affair: an old version may name somebody who no longer does. */
const OF_VERSION: Paths = { owner: 'version.owner', reviewers: 'parent.reviewers' }

/** The entries that somebody may see before they are public; null when there are none. */
function ownOrAssigned(user: unknown, { owner, reviewers }: Paths): Where | null {
  const actor = actorOf(user)
  const organisation = organisationOf(actor)
  if (hasRole(actor, 'member') && organisation) return { [owner]: { equals: organisation } }
  if (!hasRole(actor, 'reviewer') || !actor) return null
  const assigned: Where = { [reviewers]: { in: [actor.id] } }
  // Nobody judges the own organisation's work, whoever assigned it.
  return organisation ? { and: [assigned, { [owner]: { not_equals: organisation } }] } : assigned
}

const readEntry: Access = ({ req: { user } }) => {
  if (isStaff(actorOf(user))) return true
  const more = ownOrAssigned(user, OF_ENTRY)
  return more ? { or: [PUBLIC, { and: [more, NOT_IN_TRASH] }] } : PUBLIC
}

const readEntryVersions: Access = ({ req: { user } }) => {
  if (isStaff(actorOf(user))) return true
  const more = ownOrAssigned(user, OF_VERSION)
  return more ? { and: [more, { 'version.deletedAt': { exists: false } }] } : false
}

const createEntry: Access = ({ req: { user } }) => mayCreateEntry(actorOf(user))

/** Publishing is a transition; asking for it by `_status`, or by restoring a version, is refused. */
const updateEntry: Access = ({ data, req: { user } }) => {
  if ((data as { _status?: unknown } | undefined)?._status === 'published') return false
  const actor = actorOf(user)
  if (isStaff(actor)) return true
  const organisation = organisationOf(actor)
  return hasRole(actor, 'member') && organisation
    ? { and: [{ owner: { equals: organisation } }, NOT_IN_TRASH] }
    : false
}

/** Who may do what with practices, results and methods. */
export const entryAccess: CollectionConfig['access'] = {
  create: createEntry,
  delete: trashOrAdmin,
  read: readEntry,
  readVersions: readEntryVersions,
  unlock: () => false,
  update: updateEntry,
}

/** For everybody who is signed in, and nobody else. */
export const membersOnly: FieldAccess = ({ req }) => Boolean(req.user)

/** What only staff and the owner's own people may read; without an entry at hand, staff alone. */
export const ownerOnly: FieldAccess = ({ doc, req }) => {
  const actor = actorOf(req.user)
  const owner = (doc as { owner?: string | { id: string } } | undefined)?.owner
  return isStaff(actor) || owns(actor, owner)
}
