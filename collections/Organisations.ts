import type { CollectionConfig } from 'payload'

import { keptByStaff, nobodyWrites } from './shared/access/staff'
import { checkbox, group, longText, number, plain, select } from './shared/fields/build'
import { withWords } from './shared/fields/withWords'

/** Members, partner cities and outside bodies; places are public facts, people are not kept here. */
export const Organisations: CollectionConfig = withWords({
  slug: 'organisations',
  access: keptByStaff,
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'kind', 'country'] },
  defaultPopulate: { slug: true, name: true, place: true, region: true, country: true },
  defaultSort: 'name',
  fields: [
    plain('name', 160, { required: true }),
    plain('slug', 100, { required: true, unique: true, index: true }),
    select('kind', 'organisationKind', { required: true }),
    select('membership', 'membership', { required: true, defaultValue: 'member' }),
    plain('place', 120),
    plain('region', 120),
    select('country', 'country', { required: true, index: true }),
    plain('nutsCode', 10),
    group('point', [
      number('latitude', { min: -90, max: 90 }),
      number('longitude', { min: -180, max: 180 }),
    ]),
    number('population'),
    plain('website', 300),
    longText('description', 1500),
    checkbox('isSample', { access: nobodyWrites, admin: { hidden: true }, defaultValue: false }),
  ],
  trash: true,
})
