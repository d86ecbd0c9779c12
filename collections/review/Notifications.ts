import type { Access, CollectionConfig, FieldAccess } from 'payload'

import { idOf, isStaff } from '@/domain/identity/roles'

import { actorOf, nobody } from '../shared/access/staff'
import { longText, number, plain, relation, select } from '../shared/fields/build'

import { aboutEntry, BESIDE_ENTRY } from './aboutEntry'
import { noticeEndpoints } from './noticeEndpoints'

/** Everybody reads what was sent to them; staff also which mails did not arrive. */
const readOwn: Access = ({ req: { user } }) => {
  const actor = actorOf(user)
  if (!actor) return false
  const own = { recipient: { equals: actor.id } }
  return isStaff(actor) ? { or: [own, { mailState: { equals: 'failed' } }] } : own
}

/** What was said is for whom it was said to; without a notice at hand, for nobody to search in. */
const readOwnText: FieldAccess = ({ doc, req: { user } }) => {
  const recipient = (doc as { recipient?: string | { id: string } } | undefined)?.recipient
  return user !== null && idOf(recipient) === user.id
}

/** What somebody is told, on the start page and by mail; also the list of mails that did not arrive. */
export const Notifications: CollectionConfig = {
  slug: 'notifications',
  ...BESIDE_ENTRY,
  access: {
    create: nobody,
    delete: nobody,
    read: readOwn,
    readVersions: nobody,
    unlock: nobody,
    update: nobody,
  },
  endpoints: noticeEndpoints,
  fields: [
    ...aboutEntry,
    relation('recipient', 'users', { index: true, required: true }),
    select('event', 'notificationEvent', { required: true }),
    plain('title', 200),
    plain('actorName', 120),
    longText('text', 5000, { access: { read: readOwnText }, localized: false }),
    { name: 'readAt', type: 'date', index: true },
    select('mailState', 'mailState', { defaultValue: 'none', index: true, required: true }),
    number('attempts', { defaultValue: 0 }),
    { name: 'mailedAt', type: 'date' },
    plain('lastError', 1000),
  ],
}
