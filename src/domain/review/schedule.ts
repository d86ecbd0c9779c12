import type { ReviewAction } from './transitions.ts'

/** Steps that may be decided now and taken later. */
export const LATER_ACTIONS = [
  'publish',
  'unpublish',
  'archive',
] as const satisfies readonly ReviewAction[]
export type LaterAction = (typeof LATER_ACTIONS)[number]

export const mayBeLater = (action: ReviewAction): action is LaterAction =>
  (LATER_ACTIONS as readonly ReviewAction[]).includes(action)

/** The waiting steps that have nothing left to do once a step has been taken. */
const MADE_NEEDLESS: Partial<Record<ReviewAction, readonly LaterAction[]>> = {
  publish: ['publish'],
  unpublish: ['unpublish', 'archive'],
  archive: ['unpublish', 'archive'],
}

export const madeNeedlessBy = (action: ReviewAction): readonly LaterAction[] =>
  MADE_NEEDLESS[action] ?? []
