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

/**
 * Practices, results and methods; a reviewer also reads what is assigned to them. A public entry is archived instead of put into the
 * trash.
 */
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

/** Pictures and documents. A public one is part of what was approved. */
const FILE_RIGHTS: Rights = {
  create: { member: ['own'], secretariat: HIDDEN, admin: HIDDEN },
  read: ENTRY_RIGHTS.read,
  update: { member: ['own'], secretariat: ALL, admin: ALL },
  trash: {},
  delete: { admin: ALL },
}

/** A frozen edition is public and never changes. */
export const EDITION_RIGHTS: Rights = {
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

export const ACCOUNT_RIGHTS: Rights = {
  create: { secretariat: ['other'], admin: ['other'] },
  read: { member: ['own'], reviewer: ['own'], secretariat: HIDDEN, admin: HIDDEN },
  update: { member: ['own'], reviewer: ['own'], secretariat: ['own'], admin: HIDDEN },
  trash: {},
  delete: { admin: HIDDEN },
}

/** The review log and what is said to authors: appended to by the review, written by nobody. */
export const LOG_RIGHTS: Rights = {
  create: {},
  read: { member: ['own'], secretariat: HIDDEN, admin: HIDDEN },
  update: {},
  trash: {},
  delete: {},
}

/** What a review leaves beside an entry: written by its endpoints alone, read by the Secretariat. */
export const BESIDE_RIGHTS: Rights = {
  create: {},
  read: { secretariat: HIDDEN, admin: HIDDEN },
  update: {},
  trash: {},
  delete: {},
}

/** A notice is its recipient's own. */
export const NOTICE_RIGHTS: Rights = {
  create: {},
  read: { member: ['own'], reviewer: ['own'], secretariat: ['own'], admin: ['own'] },
  update: {},
  trash: {},
  delete: {},
}

/** What only the system touches. */
export const CLOSED_RIGHTS: Rights = { create: {}, read: {}, update: {}, trash: {}, delete: {} }

export const RIGHTS = {
  'best-practices': ENTRY_RIGHTS,
  'project-results': ENTRY_RIGHTS,
  'handbook-methods': ENTRY_RIGHTS,
  media: FILE_RIGHTS,
  documents: FILE_RIGHTS,
  'handbook-editions': EDITION_RIGHTS,
  users: ACCOUNT_RIGHTS,
  'review-events': LOG_RIGHTS,
  'review-comments': LOG_RIGHTS,
  'review-sheets': BESIDE_RIGHTS,
  'scheduled-steps': BESIDE_RIGHTS,
  'former-addresses': BESIDE_RIGHTS,
  notifications: NOTICE_RIGHTS,
  counters: CLOSED_RIGHTS,
  organisations: KEPT_RIGHTS,
  projects: KEPT_RIGHTS,
  'handbook-chapters': KEPT_RIGHTS,
  pages: KEPT_RIGHTS,
  'priority-areas': KEPT_RIGHTS,
  themes: KEPT_RIGHTS,
} as const satisfies Record<string, Rights>
