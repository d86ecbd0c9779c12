import type { CollectionConfig } from 'payload'

import { nobody } from './shared/access/staff'

/** Running numbers of references, so that none is given twice; only `nextNumber` touches them. */
export const Counters: CollectionConfig = {
  slug: 'counters',
  access: {
    create: nobody,
    delete: nobody,
    read: nobody,
    readVersions: nobody,
    unlock: nobody,
    update: nobody,
  },
  admin: { hidden: true },
  endpoints: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'value', type: 'number', required: true },
  ],
  graphQL: false,
  lockDocuments: false,
}
