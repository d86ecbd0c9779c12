import type { CollectionConfig } from 'payload'

import { keptByStaff } from './shared/access/staff'
import { longText, number, plain, richText, text } from './shared/fields/build'
import { withWords } from './shared/fields/withWords'

/** The network's own pages under /about. */
export const Pages: CollectionConfig = withWords({
  slug: 'pages',
  access: keptByStaff,
  admin: { useAsTitle: 'title' },
  defaultPopulate: { slug: true, title: true },
  defaultSort: 'order',
  fields: [
    plain('slug', 100, { required: true, unique: true, index: true }),
    number('order'),
    text('title', 100),
    longText('summary', 300),
    richText('body'),
  ],
  trash: true,
})
