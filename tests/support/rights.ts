/** The matrix of rights, cell by cell, made from the table of the domain. */
import {
  OPERATIONS,
  READERS,
  RIGHTS,
  RIGHTS_BY_KIND,
  SCOPES,
  STANDS,
  type Operation,
  type ReaderRole,
  type Rights,
  type Scope,
} from '@/domain/identity/rights'

const { account, kept } = RIGHTS_BY_KIND

export type MatrixCollection = keyof typeof RIGHTS

export type Cell = {
  collection: MatrixCollection
  operation: Operation
  role: ReaderRole
  scope: Scope
  allowed: boolean
}

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
  if (operation !== 'create' || rights === kept) return scopes
  // Nothing is created in public, nor does anybody create the account they are signed in with.
  return scopes.filter((scope) => scope === 'other' || (scope === 'own' && rights !== account))
}
