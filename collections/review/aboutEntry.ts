import type { CollectionConfig, Field } from 'payload'

import { plain, relation } from '../shared/fields/build'

/** What every record beside an entry knows of it: stored, so that it can be asked for without a join. */
export const aboutEntry: Field[] = [
  plain('entryCollection', 60, { index: true }),
  plain('entryId', 60, { index: true }),
  plain('refId', 40, { index: true }),
  relation('owner', 'organisations', { index: true }),
  plain('version', 40),
]

/** Shown by views of their own; the admin panel lists none of these collections. */
export const BESIDE_ENTRY = {
  admin: { hidden: true },
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
} satisfies Partial<CollectionConfig>
