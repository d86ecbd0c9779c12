import { hasRole, owns, type Actor, type Role } from '../identity/roles.ts'
import { OPTIONS, type Option } from '../options.ts'

export const REVIEW_STATES = OPTIONS.reviewState
export type ReviewState = Option<'reviewState'>

export const REVIEW_ACTIONS = OPTIONS.reviewAction
export type ReviewAction = Option<'reviewAction'>

/** S: what submission needs; P: what publication needs (see `needs.ts`). */
export type Need = 'S' | 'P'

type Transition = {
  from: readonly ReviewState[]
  to: ReviewState
  roles: readonly Role[]
  /** Members of the owner's organisation may as well. */
  owner?: true
  needs?: Need
  /** Decided on what the public sees, whatever state a newer revision is in. */
  ofPublished?: true
  comment?: 'required'
}

const EDITORS = ['secretariat', 'admin'] as const

/** The state graph of the review. An edge that is not listed does not exist, not even for an admin. */
export const TRANSITIONS: Readonly<Record<ReviewAction, Transition>> = {
  submit: {
    from: ['draft', 'changes-requested'],
    to: 'submitted',
    roles: EDITORS,
    owner: true,
    needs: 'S',
  },
  withdraw: { from: ['submitted'], to: 'draft', roles: EDITORS, owner: true },
  'start-review': { from: ['submitted'], to: 'in-review', roles: EDITORS },
  'request-changes': {
    from: ['in-review'],
    to: 'changes-requested',
    roles: EDITORS,
    comment: 'required',
  },
  publish: { from: ['in-review'], to: 'published', roles: EDITORS, needs: 'P' },
  unpublish: { from: ['published'], to: 'draft', roles: EDITORS, ofPublished: true },
  archive: { from: ['published'], to: 'archived', roles: EDITORS },
  restore: { from: ['archived'], to: 'published', roles: EDITORS, needs: 'P' },
}

type Owned = { owner?: string | { id: string } | null }

/** Whether somebody's role allows an action on an entry, whatever state it is in. */
export function mayAct(actor: Actor, action: ReviewAction, entry: Owned): boolean {
  const { roles, owner } = TRANSITIONS[action]
  if (hasRole(actor, ...roles)) return true
  return owner === true && hasRole(actor, 'member') && owns(actor, entry.owner)
}

type Stated = { reviewState: ReviewState; isPublic: boolean }

/** Whether the state graph has this action from where the entry stands. */
export function isPossible(action: ReviewAction, { reviewState, isPublic }: Stated): boolean {
  const { from, ofPublished } = TRANSITIONS[action]
  return ofPublished ? isPublic : from.includes(reviewState)
}

/** The actions to offer somebody on an entry, in the order of the graph. */
export function offeredActions(actor: Actor, entry: Owned & Stated): ReviewAction[] {
  return REVIEW_ACTIONS.filter(
    (action) => mayAct(actor, action, entry) && isPossible(action, entry),
  )
}

/** States in which the owner's organisation may write; a published entry is written as a new revision. */
const OPEN_TO_OWNER: readonly ReviewState[] = ['draft', 'changes-requested', 'published']

/**
 * Whether somebody may change the text of an entry in this state. An archived one stays as it was
 * approved, for everybody: restoring it publishes it as it is.
 */
export function mayWrite(actor: Actor, entry: Owned & { reviewState: ReviewState }): boolean {
  if (entry.reviewState === 'archived') return false
  if (hasRole(actor, ...EDITORS)) return true
  return (
    hasRole(actor, 'member') &&
    owns(actor, entry.owner) &&
    OPEN_TO_OWNER.includes(entry.reviewState)
  )
}

/** The state that a text has after somebody wrote in it: touching a published one opens a revision. */
export function stateAfterWriting(from: ReviewState): ReviewState {
  return from === 'published' ? 'draft' : from
}
