import type { CollectionConfig } from 'payload'

import { isStaff, nobody } from '../shared/access/staff'
import { plain } from '../shared/fields/build'

import { aboutEntry, BESIDE_ENTRY } from './aboutEntry'

/** Addresses that a public entry once had; each still leads to it. */
export const FormerAddresses: CollectionConfig = {
  slug: 'former-addresses',
  ...BESIDE_ENTRY,
  access: {
    create: nobody,
    delete: nobody,
    read: isStaff,
    readVersions: nobody,
    unlock: nobody,
    update: nobody,
  },
  fields: [...aboutEntry, plain('slug', 100, { index: true, required: true })],
}
