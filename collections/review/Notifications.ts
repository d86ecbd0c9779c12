import type { Access, CollectionConfig } from 'payload'

import { actorOf, nobody } from '../shared/access/staff'
import { longText, number, plain, relation, select } from '../shared/fields/build'

import { aboutEntry, BESIDE_ENTRY } from './aboutEntry'

/** Everybody reads what was sent to them. */
const readOwn: Access = ({ req: { user } }) => {
  const actor = actorOf(user)
  return actor ? { recipient: { equals: actor.id } } : false
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
  fields: [
    ...aboutEntry,
    relation('recipient', 'users', { index: true, required: true }),
    select('event', 'notificationEvent', { required: true }),
    plain('title', 200),
    plain('actorName', 120),
    longText('text', 5000, { localized: false }),
    { name: 'readAt', type: 'date', index: true },
    select('mailState', 'mailState', { defaultValue: 'none', index: true, required: true }),
    number('attempts', { defaultValue: 0 }),
    { name: 'mailedAt', type: 'date' },
    plain('lastError', 1000),
  ],
}
