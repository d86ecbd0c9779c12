import type { CollectionConfig } from 'payload'

import { keptByStaff } from './shared/access/staff'
import { longText, number, plain, relation, rows, text } from './shared/fields/build'
import { withWords } from './shared/fields/withWords'

const slugField = plain('slug', 60, { required: true, unique: true, index: true })

/** The strategy's priority areas: three, each with its colour and shape by slug. */
export const PriorityAreas: CollectionConfig = withWords({
  slug: 'priority-areas',
  access: keptByStaff,
  admin: { useAsTitle: 'name' },
  defaultPopulate: { slug: true, name: true },
  defaultSort: 'order',
  fields: [
    slugField,
    number('order', { required: true }),
    text('name', 100),
    longText('summary', 500),
    number('sdgs', { hasMany: true, min: 1, max: 17 }),
  ],
  trash: true,
})

/** The strategy's themes, each in one area and with its own dimensions. */
export const Themes: CollectionConfig = withWords({
  slug: 'themes',
  access: keptByStaff,
  admin: { useAsTitle: 'name' },
  defaultPopulate: { slug: true, name: true, area: true },
  defaultSort: 'order',
  fields: [
    slugField,
    relation('area', 'priority-areas', { required: true, index: true }),
    number('order', { required: true }),
    text('name', 100),
    longText('summary', 500),
    number('sdgs', { hasMany: true, min: 1, max: 17 }),
    rows('dimensions', [plain('slug', 60, { required: true }), text('name', 120)]),
  ],
  trash: true,
})
