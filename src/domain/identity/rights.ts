/** Who may do what: the table that the tests of the access rules and the guides are made from. */

export const READERS = ['anonymous', 'member', 'reviewer', 'secretariat', 'admin'] as const
export type ReaderRole = (typeof READERS)[number]

/**
 * Own: of the member's organisation, not public. Other: of another one, not public. An account is
 * its holder's own. What belongs to no organisation is "other" while it is hidden.
 */
export const SCOPES = ['own', 'other', 'public'] as const
export type Scope = (typeof SCOPES)[number]

export const OPERATIONS = ['create', 'read', 'update', 'trash', 'delete'] as const
export type Operation = (typeof OPERATIONS)[number]

export type Rights = Record<Operation, Partial<Record<ReaderRole, readonly Scope[]>>>

const ALL = ['own', 'other', 'public'] as const
const PUBLIC = ['public'] as const
const HIDDEN = ['own', 'other'] as const

/** Practices, results and methods; a reviewer also reads what is assigned to them. A public entry is archived instead of put into the trash. */
const ENTRY: Rights = {
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
const KEPT: Rights = {
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

/** Pictures and documents. A public one is part of what was approved. */
const FILE: Rights = {
  create: { member: ['own'], secretariat: HIDDEN, admin: HIDDEN },
  read: ENTRY.read,
  update: { member: ['own'], secretariat: ALL, admin: ALL },
  trash: {},
  delete: { admin: ALL },
}

/** A frozen edition is public and never changes. */
const EDITION: Rights = {
  create: { secretariat: ['other'], admin: ['other'] },
  read: {
    anonymous: PUBLIC,
    member: PUBLIC,
    reviewer: PUBLIC,
    secretariat: ['other', 'public'],
    admin: ['other', 'public'],
  },
  update: { secretariat: ['other'], admin: ['other'] },
  trash: {},
  delete: { admin: ['other'] },
}

const ACCOUNT: Rights = {
  create: { secretariat: ['other'], admin: ['other'] },
  read: { member: ['own'], reviewer: ['own'], secretariat: HIDDEN, admin: HIDDEN },
  update: { member: ['own'], reviewer: ['own'], secretariat: ['own'], admin: HIDDEN },
  trash: {},
  delete: { admin: HIDDEN },
}

/** The review log and what is said to authors: the review appends to it, and nobody writes it. */
const LOG: Rights = {
  create: {},
  read: { member: ['own'], secretariat: HIDDEN, admin: HIDDEN },
  update: {},
  trash: {},
  delete: {},
}

/** What a review leaves beside an entry: written by its endpoints alone, read by the Secretariat. */
const BESIDE: Rights = {
  create: {},
  read: { secretariat: HIDDEN, admin: HIDDEN },
  update: {},
  trash: {},
  delete: {},
}

/** A notice is its recipient's own. */
const NOTICE: Rights = {
  create: {},
  read: { member: ['own'], reviewer: ['own'], secretariat: ['own'], admin: ['own'] },
  update: {},
  trash: {},
  delete: {},
}

/** What only the system touches. */
const CLOSED: Rights = { create: {}, read: {}, update: {}, trash: {}, delete: {} }

/** The kinds of records by who may do what with them, in the order of the guides. */
export const RIGHTS_BY_KIND = {
  entry: ENTRY,
  file: FILE,
  edition: EDITION,
  kept: KEPT,
  account: ACCOUNT,
  log: LOG,
  beside: BESIDE,
  notice: NOTICE,
  closed: CLOSED,
} as const satisfies Record<string, Rights>

export const RIGHTS = {
  'best-practices': ENTRY,
  'project-results': ENTRY,
  'handbook-methods': ENTRY,
  media: FILE,
  documents: FILE,
  'handbook-editions': EDITION,
  users: ACCOUNT,
  'review-events': LOG,
  'review-comments': LOG,
  'review-sheets': BESIDE,
  'scheduled-steps': BESIDE,
  'former-addresses': BESIDE,
  notifications: NOTICE,
  counters: CLOSED,
  organisations: KEPT,
  projects: KEPT,
  'handbook-chapters': KEPT,
  pages: KEPT,
  'priority-areas': KEPT,
  themes: KEPT,
} as const satisfies Record<string, Rights>

/** Where a record of each kind can stand. */
export const STANDS = new Map<Rights, readonly Scope[]>([
  [KEPT, PUBLIC],
  [EDITION, ['other', 'public']],
  [ACCOUNT, HIDDEN],
  [LOG, HIDDEN],
  [BESIDE, HIDDEN],
  [NOTICE, HIDDEN],
  [CLOSED, ['other']],
])
