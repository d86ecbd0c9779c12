import { hasRole, idOf, isStaff, owns, type Actor } from '../identity/roles.ts'

import type { ReviewState } from './transitions.ts'

type Judged = {
  owner?: string | { id: string } | null
  reviewers?: readonly (string | { id: string })[] | null
}

/** Whether somebody takes part in the review of an entry: staff, and reviewers it was given to. */
export function mayReview(actor: Actor, entry: Judged): boolean {
  if (isStaff(actor)) return true
  return hasRole(actor, 'reviewer') && isAssigned(actor, entry) && !owns(actor, entry.owner)
}

/** Whether somebody may fill in a sheet: nobody judges the own organisation, staff neither. */
export const mayScore = (actor: Actor, entry: Judged): boolean =>
  mayReview(actor, entry) && !owns(actor, entry.owner)

const isAssigned = (actor: Actor, { reviewers }: Judged): boolean =>
  actor !== null && (reviewers ?? []).some((reviewer) => idOf(reviewer) === actor.id)

const OPEN_FOR_SHEETS: readonly ReviewState[] = ['submitted', 'in-review']

/** Whether an entry in this state is being judged. */
export const isJudged = (state: ReviewState): boolean => OPEN_FOR_SHEETS.includes(state)
