import type { ReviewAction } from '@/domain/review/transitions'

import type { Decision } from './postMove'

export type StepDialogProps = {
  slug: string
  isBusy: boolean
  onDecided: (decision: Decision) => void
}

/** Steps that ask before they are taken. */
export const ASKS_FIRST = [
  'request-changes',
  'publish',
  'unpublish',
  'archive',
  'restore',
] as const satisfies readonly ReviewAction[]
export type AskingAction = (typeof ASKS_FIRST)[number]

export const isAsking = (action: ReviewAction): action is AskingAction =>
  (ASKS_FIRST as readonly ReviewAction[]).includes(action)

export const dialogSlug = (action: ReviewAction, id: string): string => `review-${action}-${id}`
