import { hasLeft } from '../identity/hasLeft.ts'
import { hasRole, idOf, owns, type Role } from '../identity/roles.ts'

import type { ReviewState } from './transitions.ts'

/** An entry is judged by two; a third is called in when they differ. */
export const USUAL_REVIEWERS = 2
export const MOST_REVIEWERS = USUAL_REVIEWERS + 1

/** States in which somebody may be given an entry to review. */
export const ASSIGNABLE_STATES: readonly ReviewState[] = [
  'submitted',
  'in-review',
  'changes-requested',
]

export type Candidate = {
  id: string
  name: string
  role?: Role | null
  organisation?: string | { id: string } | null
  leftOn?: string | null
}

type Owner = string | { id: string } | null | undefined

export type ReviewerObstacle = 'role' | 'left' | 'own-organisation'

/** Why somebody cannot review an entry of this owner; null when nothing stands in the way. */
export function obstacleTo(
  candidate: Candidate,
  owner: Owner,
  now: Date = new Date(),
): ReviewerObstacle | null {
  if (!hasRole(candidate, 'reviewer', 'secretariat')) return 'role'
  if (hasLeft(candidate, now)) return 'left'
  return owns(candidate, owner) ? 'own-organisation' : null
}

/** Three only to complete two who have the entry already. */
export function isTooMany(asked: readonly string[], before: readonly string[]): boolean {
  if (asked.length <= USUAL_REVIEWERS) return false
  const kept = asked.filter((id) => before.includes(id))
  return asked.length > MOST_REVIEWERS || kept.length < USUAL_REVIEWERS
}

export type Proposable = Candidate & { country?: string | null; open: number }

type Owned = { owner?: Owner; country?: string | null }

/**
 * The one to propose for entries: somebody of another country than their owners', with the fewest
 * entries open; reviewers before the Secretariat's own people. Null where nobody fits them all.
 */
export function proposedReviewer(
  candidates: readonly Proposable[],
  entries: readonly Owned[],
  now: Date = new Date(),
): Proposable | null {
  const able = candidates.filter((one) =>
    entries.every(
      ({ owner, country }) =>
        obstacleTo(one, owner, now) === null && isOfAnother(one.country, country),
    ),
  )
  const rank = (one: Proposable) => (hasRole(one, 'reviewer') ? 0 : 1)
  const [first = null] = able.toSorted(
    (a, b) => rank(a) - rank(b) || a.open - b.open || a.name.localeCompare(b.name),
  )
  return first
}

const isOfAnother = (own?: string | null, owners?: string | null): boolean =>
  Boolean(own && owners && own !== owners)

/** Ids of those who review an entry, populated or not. */
export const reviewerIds = (reviewers: unknown): string[] =>
  (Array.isArray(reviewers) ? (reviewers as (string | { id: string })[]) : [])
    .map((reviewer) => idOf(reviewer))
    .filter((id) => id !== null)
