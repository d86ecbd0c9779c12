import type { CollectionConfig } from 'payload'

import { isStaff as staff } from '@/domain/identity/roles'

import { actorOf, isAdmin, isStaff, nobody, nobodyWrites } from '../shared/access/staff'
import { day, longText, number, plain, rows, select, text } from '../shared/fields/build'
import { withWords } from '../shared/fields/withWords'

import { freezeEndpoint } from './freezeEndpoint'
import { keepFrozen, neverDeleteFrozen } from './keepFrozen'

const READ_ONLY = { access: nobodyWrites, admin: { readOnly: true } } as const

/** Frozen, numbered states of the handbook. A draft gathers; freezing it fixes it for ever. */
export const HandbookEditions: CollectionConfig = withWords({
  slug: 'handbook-editions',
  access: {
    create: isStaff,
    delete: isAdmin,
    read: ({ req }) => staff(actorOf(req.user)) || { state: { equals: 'frozen' } },
    readVersions: nobody,
    unlock: nobody,
    update: isStaff,
  },
  admin: {
    useAsTitle: 'number',
    defaultColumns: ['number', 'state', 'frozenOn'],
    components: {
      edit: {
        beforeDocumentControls: ['/src/admin/FreezeEdition#FreezeEdition'],
        SaveButton: '/src/admin/SaveEdition#SaveEdition',
      },
    },
    hideAPIURL: true,
  },
  defaultSort: '-frozenOn',
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: [freezeEndpoint],
  fields: [
    text('title', 160),
    longText('changelog', 3000),
    plain('number', 20, { ...READ_ONLY, index: true, unique: true }),
    select('state', 'editionState', { ...READ_ONLY, defaultValue: 'draft', index: true }),
    day('frozenOn', READ_ONLY),
    plain('citation', 500, READ_ONLY),
    {
      name: 'snapshot',
      type: 'json',
      access: { ...nobodyWrites, read: () => false },
      admin: { hidden: true },
    },
    rows(
      'files',
      [
        select('language', 'language'),
        plain('format', 10),
        plain('key', 200),
        plain('sha256', 64),
        number('bytes'),
        plain('failure', 1000),
      ],
      {
        access: nobodyWrites,
        admin: {
          components: { Field: '/src/admin/EditionFiles#EditionFiles' },
          readOnly: true,
        },
      },
    ),
    { name: 'isSample', type: 'checkbox', ...READ_ONLY, defaultValue: false },
  ],
  hooks: { beforeChange: [keepFrozen], beforeDelete: [neverDeleteFrozen] },
})
