/** The matrix of rights, cell by cell, made from the table of the domain. */
import {
  ENTRY_RIGHTS,
  OPERATIONS,
  READERS,
  RIGHTS,
  SCOPES,
  type Operation,
  type ReaderRole,
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

const isEntry = (collection: MatrixCollection): boolean => RIGHTS[collection] === ENTRY_RIGHTS

/** Every cell of the matrix: what the table does not allow is refused. */
export const CELLS: Cell[] = (Object.keys(RIGHTS) as MatrixCollection[]).flatMap((collection) =>
  OPERATIONS.flatMap((operation) =>
    READERS.flatMap((role) =>
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
