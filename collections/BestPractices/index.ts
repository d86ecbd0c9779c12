import { identityFields } from '../shared/fields/reviewFields'
import { day, select } from '../shared/fields/build'
import { nobodyWrites } from '../shared/access/staff'
import { reviewedCollection } from '../shared/reviewed'

import { tabs } from './fields'
import { formEndpoints } from './formEndpoints'
import { readFreshness } from './readFreshness'

const HIDDEN = { admin: { hidden: true } } as const

export const BestPractices = reviewedCollection({
  slug: 'best-practices',
  tabs,
  endpoints: formEndpoints,
  sidebar: [
    ...identityFields,
    day('lastConfirmedByOwner', { access: nobodyWrites, ...HIDDEN }),
    select('ownerAnswer', 'ownerAnswer', { access: nobodyWrites, ...HIDDEN }),
    day('freshnessAskedAt', { access: nobodyWrites, ...HIDDEN }),
    select('freshness', 'freshness', {
      access: nobodyWrites,
      ...HIDDEN,
      hooks: { afterRead: [readFreshness] },
      virtual: true,
    }),
  ],
})
