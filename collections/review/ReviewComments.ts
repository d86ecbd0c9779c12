import type { Access, CollectionConfig, Where } from 'payload'

import { hasRole, isStaff, organisationOf } from '@/domain/identity/roles'
import { findAssigned } from '@/server/review/findAssigned'

import { actorOf, nobody } from '../shared/access/staff'
import { day, longText, plain, relation, select } from '../shared/fields/build'
import { resolveEndpoint } from '../shared/review/commentEndpoint'

import { aboutEntry, BESIDE_ENTRY } from './aboutEntry'

/** Staff read all, reviewers what is said of the entries given to them, authors what is for them. */
const readComments: Access = async ({ req }) => {
  const actor = actorOf(req.user)
  if (isStaff(actor)) return true
  const organisation = organisationOf(actor)
  if (actor && hasRole(actor, 'reviewer')) {
    const assigned: Where = { entryId: { in: await findAssigned(req, actor.id) } }
    const foreign: Where = { owner: { not_equals: organisation } }
    return organisation ? { and: [assigned, foreign] } : assigned
  }
  if (!hasRole(actor, 'member') || !organisation) return false
  const own: Where = { owner: { equals: organisation } }
  return { and: [own, { audience: { equals: 'author' } }] }
}

/** What is said about a version of an entry, or about one field of it. */
export const ReviewComments: CollectionConfig = {
  slug: 'review-comments',
  ...BESIDE_ENTRY,
  access: {
    create: nobody,
    delete: nobody,
    read: readComments,
    readVersions: nobody,
    unlock: nobody,
    update: nobody,
  },
  endpoints: [resolveEndpoint],
  fields: [
    ...aboutEntry,
    plain('path', 200),
    select('language', 'language'),
    longText('text', 5000, { localized: false, required: true }),
    select('audience', 'audience', { defaultValue: 'internal', required: true }),
    relation('author', 'users', { index: true }),
    day('resolvedAt'),
    relation('resolvedBy', 'users'),
  ],
}
