import type { CollectionConfig } from 'payload'

import { keptByStaff, nobodyWrites } from './shared/access/staff'
import {
  checkbox,
  day,
  longText,
  number,
  plain,
  relation,
  relations,
  richText,
  rows,
  select,
  text,
} from './shared/fields/build'
import { withWords } from './shared/fields/withWords'

/** European projects, kept by the Secretariat; what they left behind are project results. */
export const Projects: CollectionConfig = withWords({
  slug: 'projects',
  access: keptByStaff,
  admin: { useAsTitle: 'acronym', defaultColumns: ['acronym', 'title', 'programme', 'phase'] },
  defaultPopulate: { slug: true, acronym: true, title: true },
  defaultSort: '-start',
  fields: [
    plain('acronym', 60, { required: true }),
    plain('slug', 100, { required: true, unique: true, index: true }),
    text('title', 100),
    longText('summary', 300),
    richText('description'),
    select('programme', 'programme', { index: true }),
    plain('grantNumber', 60),
    day('start', { index: true }),
    day('end'),
    number('euGrant'),
    number('totalBudget'),
    plain('website', 300),
    relation('lead', 'organisations'),
    relations('partners', 'organisations'),
    relations('themes', 'themes'),
    select('phase', 'projectPhase'),
    rows('events', [text('title', 150), day('date'), plain('place', 120)]),
    checkbox('isSample', { access: nobodyWrites, admin: { hidden: true }, defaultValue: false }),
  ],
  trash: true,
})
