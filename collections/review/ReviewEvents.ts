import type { Access, CollectionBeforeOperationHook, CollectionConfig } from 'payload'

import { hasRole, isStaff, organisationOf } from '@/domain/identity/roles'
import { notAllowed } from '@/server/refusals'
import { transitionOf } from '@/server/review/transitionContext'

import { actorOf, nobody } from '../shared/access/staff'
import { longText, plain, relation, select } from '../shared/fields/build'
import { withWords } from '../shared/fields/withWords'

/** Staff read the whole log, members what concerns their own organisation's entries. */
const readEvents: Access = ({ req: { user } }) => {
  const actor = actorOf(user)
  if (isStaff(actor)) return true
  const organisation = organisationOf(actor)
  return hasRole(actor, 'member') && organisation ? { owner: { equals: organisation } } : false
}

const READS = ['read', 'count']

/**
 * Append-only, even for code that overrides access: a transition appends, and nothing else writes.
 * The lines of the sample content, which tell of nothing that happened, go with it.
 */
const appendOnly: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (READS.includes(operation)) return args
  const action = transitionOf(req.context)?.action
  if (operation === 'create' && action) return args
  if (operation === 'delete' && action === 'remove-sample') return args
  throw notAllowed(req, { key: 'errors.appendOnly' })
}

export const ReviewEvents: CollectionConfig = withWords({
  slug: 'review-events',
  access: {
    create: nobody,
    delete: nobody,
    read: readEvents,
    readVersions: nobody,
    unlock: nobody,
    update: nobody,
  },
  admin: { useAsTitle: 'refId', defaultColumns: ['createdAt', 'refId', 'action', 'from', 'to'] },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: [
    plain('entryCollection', 60, { index: true }),
    plain('entryId', 60, { index: true }),
    plain('refId', 40, { index: true }),
    relation('owner', 'organisations', { index: true }),
    plain('version', 40),
    select('action', 'reviewAction'),
    select('from', 'reviewState'),
    select('to', 'reviewState'),
    relation('actor', 'users'),
    longText('comment', 5000, { localized: false }),
  ],
  hooks: { beforeOperation: [appendOnly] },
  lockDocuments: false,
})
