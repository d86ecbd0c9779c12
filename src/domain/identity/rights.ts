/** Who may do what: the table that the tests of the access rules and the guides are made from. */

export const READERS = ['anonymous', 'member', 'reviewer', 'secretariat', 'admin'] as const
export type ReaderRole = (typeof READERS)[number]

/** Own: of the member's organisation, not public. Other: of another one, not public. */
export const SCOPES = ['own', 'other', 'public'] as const
export type Scope = (typeof SCOPES)[number]

export const OPERATIONS = ['create', 'read', 'update', 'trash', 'delete'] as const
export type Operation = (typeof OPERATIONS)[number]

export type Rights = Record<Operation, Partial<Record<ReaderRole, readonly Scope[]>>>

const ALL = ['own', 'other', 'public'] as const
const PUBLIC = ['public'] as const
const HIDDEN = ['own', 'other'] as const

/** Practices, results and methods; a reviewer also reads what is assigned to them. A public entry is archived instead of put into the trash. */
export const ENTRY_RIGHTS: Rights = {
  create: { member: ['own'], secretariat: HIDDEN, admin: HIDDEN },
  read: {
    anonymous: PUBLIC,
    member: ['own', 'public'],
    reviewer: PUBLIC,
    secretariat: ALL,
    admin: ALL,
  },
  update: { member: ['own'], secretariat: ALL, admin: ALL },
  trash: { secretariat: HIDDEN, admin: HIDDEN },
  delete: { admin: ALL },
}

/** What the Secretariat keeps and everybody reads. */
export const KEPT_RIGHTS: Rights = {
  create: { secretariat: PUBLIC, admin: PUBLIC },
  read: {
    anonymous: PUBLIC,
    member: PUBLIC,
    reviewer: PUBLIC,
    secretariat: PUBLIC,
    admin: PUBLIC,
  },
  update: { secretariat: PUBLIC, admin: PUBLIC },
  trash: { secretariat: PUBLIC, admin: PUBLIC },
  delete: { admin: PUBLIC },
}

export const RIGHTS = {
  'best-practices': ENTRY_RIGHTS,
  'project-results': ENTRY_RIGHTS,
  'handbook-methods': ENTRY_RIGHTS,
  organisations: KEPT_RIGHTS,
  projects: KEPT_RIGHTS,
  'handbook-chapters': KEPT_RIGHTS,
  pages: KEPT_RIGHTS,
  'priority-areas': KEPT_RIGHTS,
  themes: KEPT_RIGHTS,
} as const satisfies Record<string, Rights>
