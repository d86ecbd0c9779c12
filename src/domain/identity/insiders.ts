import { hasRole, idOf, isStaff, owns, type Actor } from './roles.ts'

type Related = string | { id: string }

/** What tells who works on an entry. */
export type Worked = { owner?: Related | null; reviewers?: Related[] | null }

/** Whether somebody works on an entry, and so sees what readers do not see yet. */
export function isInsider(actor: Actor, { owner, reviewers }: Worked): boolean {
  if (isStaff(actor)) return true
  if (hasRole(actor, 'member')) return owns(actor, owner)
  if (!hasRole(actor, 'reviewer')) return false
  return (reviewers ?? []).some((reviewer) => idOf(reviewer) === actor?.id)
}
