import type { CollectionConfig } from 'payload'

import { keptByStaff, nobodyWrites } from './shared/access/staff'
import { checkbox, number, plain, richText, text } from './shared/fields/build'
import { withWords } from './shared/fields/withWords'

/** The handbook's ordered groups of methods, each with an introduction. */
export const HandbookChapters: CollectionConfig = withWords({
  slug: 'handbook-chapters',
  access: keptByStaff,
  admin: { useAsTitle: 'title', defaultColumns: ['order', 'title'] },
  defaultPopulate: { slug: true, title: true, order: true },
  defaultSort: 'order',
  fields: [
    plain('slug', 100, { required: true, unique: true, index: true }),
    number('order', { required: true }),
    text('title', 100),
    text('inOneSentence', 200),
    richText('introduction'),
    checkbox('isSample', { access: nobodyWrites, admin: { hidden: true }, defaultValue: false }),
  ],
  trash: true,
})
