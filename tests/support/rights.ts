/** Who may do what: the table that the matrix of rights is generated from (review.md, "Roles"). */

export const ROLES = ['anonymous', 'member', 'reviewer', 'secretariat', 'admin'] as const
export type RoleName = (typeof ROLES)[number]

/**
 * Own: of the member's organisation, not public. Other: of another one, not public. An account is
 * its holder's own. What belongs to no organisation is "other" while it is hidden.
 */
export const SCOPES = ['own', 'other', 'public'] as const
export type Scope = (typeof SCOPES)[number]

export const OPERATIONS = ['create', 'read', 'update', 'trash', 'delete'] as const
export type Operation = (typeof OPERATIONS)[number]

type Rights = Record<Operation, Partial<Record<RoleName, readonly Scope[]>>>

const ALL = ['own', 'other', 'public'] as const
const PUBLIC = ['public'] as const
const HIDDEN = ['own', 'other'] as const

/** Practices, results and methods. A public entry is archived instead of put into the trash. */
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

/** The review log: transitions append to it, and nobody writes it. */
const LOG: Rights = {
  create: {},
  read: { member: ['own'], secretariat: HIDDEN, admin: HIDDEN },
  update: {},
  trash: {},
  delete: {},
}

/** What only the system touches. */
const CLOSED: Rights = { create: {}, read: {}, update: {}, trash: {}, delete: {} }

export const RIGHTS = {
  'best-practices': ENTRY,
  'project-results': ENTRY,
  'handbook-methods': ENTRY,
  media: FILE,
  documents: FILE,
  'handbook-editions': EDITION,
  users: ACCOUNT,
  'review-events': LOG,
  counters: CLOSED,
  organisations: KEPT,
  projects: KEPT,
  'handbook-chapters': KEPT,
  pages: KEPT,
  'priority-areas': KEPT,
  themes: KEPT,
} as const satisfies Record<string, Rights>

export type MatrixCollection = keyof typeof RIGHTS

export type Cell = {
  collection: MatrixCollection
  operation: Operation
  role: RoleName
  scope: Scope
  allowed: boolean
}

/** Where a record of each kind can stand. */
const STANDS = new Map<Rights, readonly Scope[]>([
  [KEPT, PUBLIC],
  [EDITION, ['other', 'public']],
  [ACCOUNT, HIDDEN],
  [LOG, HIDDEN],
  [CLOSED, ['other']],
])

/** Every cell of the matrix: what the table does not allow is refused. */
export const CELLS: Cell[] = (Object.keys(RIGHTS) as MatrixCollection[]).flatMap((collection) =>
  OPERATIONS.flatMap((operation) =>
    ROLES.flatMap((role) =>
      scopesOf(RIGHTS[collection], operation).map((scope) => {
        const scopes: readonly Scope[] | undefined = RIGHTS[collection][operation][role]
        return { collection, operation, role, scope, allowed: scopes?.includes(scope) ?? false }
      }),
    ),
  ),
)

function scopesOf(rights: Rights, operation: Operation): readonly Scope[] {
  const scopes = STANDS.get(rights) ?? ALL
  if (operation !== 'create' || rights === KEPT) return scopes
  // Nothing is created in public, nor does anybody create the account they are signed in with.
  return scopes.filter((scope) => scope === 'other' || (scope === 'own' && rights !== ACCOUNT))
}
