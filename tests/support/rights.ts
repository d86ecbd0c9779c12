/** Who may do what: the table that the matrix of rights is generated from (review.md, "Roles"). */

export const ROLES = ['anonymous', 'member', 'reviewer', 'secretariat', 'admin'] as const
export type RoleName = (typeof ROLES)[number]

/** Own: of the member's organisation, not public. Other: of another one, not public. */
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

export const RIGHTS = {
  'best-practices': ENTRY,
  'project-results': ENTRY,
  'handbook-methods': ENTRY,
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

const isEntry = (collection: MatrixCollection): boolean => RIGHTS[collection] === ENTRY

/** Every cell of the matrix: what the table does not allow is refused. */
export const CELLS: Cell[] = (Object.keys(RIGHTS) as MatrixCollection[]).flatMap((collection) =>
  OPERATIONS.flatMap((operation) =>
    ROLES.flatMap((role) =>
      SCOPES.filter((scope) => isMeaningful(collection, { operation, scope })).map((scope) => {
        const scopes: readonly Scope[] | undefined = RIGHTS[collection][operation][role]
        return { collection, operation, role, scope, allowed: scopes?.includes(scope) ?? false }
      }),
    ),
  ),
)

function isMeaningful(
  collection: MatrixCollection,
  { operation, scope }: { operation: Operation; scope: Scope },
): boolean {
  if (!isEntry(collection)) return scope === 'public'
  return operation !== 'create' || scope !== 'public' // nothing is created in public
}
