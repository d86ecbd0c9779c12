import type { CollectionConfig } from 'payload'

import { isStaff, nobody } from '../shared/access/staff'
import { longText, number, plain, relation, select } from '../shared/fields/build'

import { aboutEntry, BESIDE_ENTRY } from './aboutEntry'
import { cancelStepEndpoint } from './cancelStepEndpoint'

/** Steps of the review that are to be taken later; each is checked again when its time comes. */
export const ScheduledSteps: CollectionConfig = {
  slug: 'scheduled-steps',
  ...BESIDE_ENTRY,
  access: {
    create: nobody,
    delete: nobody,
    read: isStaff,
    readVersions: nobody,
    unlock: nobody,
    update: nobody,
  },
  endpoints: [cancelStepEndpoint],
  fields: [
    ...aboutEntry,
    select('action', 'reviewAction', { required: true }),
    { name: 'at', type: 'date', index: true, required: true },
    select('state', 'scheduleState', { defaultValue: 'waiting', index: true, required: true }),
    relation('actor', 'users'),
    number('evidenceLevel', { max: 4 }),
    longText('comment', 5000, { localized: false }),
    longText('statement', 2000, { localized: false }),
    longText('otherCountryNote', 1000, { localized: false }),
    plain('outcome', 500),
  ],
}
