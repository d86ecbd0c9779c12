/** The matrix of rights, cell by cell, made from the table of the domain. */
import {
  ACCOUNT_RIGHTS,
  BESIDE_RIGHTS,
  CLOSED_RIGHTS,
  EDITION_RIGHTS,
  KEPT_RIGHTS,
  LOG_RIGHTS,
  NOTICE_RIGHTS,
  OPERATIONS,
  READERS,
  RIGHTS,
  SCOPES,
  type Operation,
  type ReaderRole,
  type Rights,
  type Scope,
} from '@/domain/identity/rights'

export type MatrixCollection = keyof typeof RIGHTS

export type Cell = {
  collection: MatrixCollection
  operation: Operation
  role: ReaderRole
  scope: Scope
  allowed: boolean
}

/** Where a record of each kind can stand. */
const STANDS = new Map<Rights, readonly Scope[]>([
  [KEPT_RIGHTS, ['public']],
  [EDITION_RIGHTS, ['other', 'public']],
  [ACCOUNT_RIGHTS, ['own', 'other']],
  [LOG_RIGHTS, ['own', 'other']],
  [BESIDE_RIGHTS, ['own', 'other']],
  [NOTICE_RIGHTS, ['own', 'other']],
  [CLOSED_RIGHTS, ['other']],
])

/** Every cell of the matrix: what the table does not allow is refused. */
export const CELLS: Cell[] = (Object.keys(RIGHTS) as MatrixCollection[]).flatMap((collection) =>
  OPERATIONS.flatMap((operation) =>
    READERS.flatMap((role) =>
      scopesOf(RIGHTS[collection], operation).map((scope) => {
        const scopes: readonly Scope[] | undefined = RIGHTS[collection][operation][role]
        return { collection, operation, role, scope, allowed: scopes?.includes(scope) ?? false }
      }),
    ),
  ),
)

function scopesOf(rights: Rights, operation: Operation): readonly Scope[] {
  const scopes = STANDS.get(rights) ?? SCOPES
  if (operation !== 'create' || rights === KEPT_RIGHTS) return scopes
  // Nothing is created in public, nor does anybody create the account they are signed in with.
  return scopes.filter(
    (scope) => scope === 'other' || (scope === 'own' && rights !== ACCOUNT_RIGHTS),
  )
}
