import type { ReviewAction } from '../../domain/review/transitions.ts'

const KEY = 'ponteTransition'

/** What a transition says to the gate; it lives in the request's context, which no client can set. */
export type Transition = { action: ReviewAction | 'import' | 'remove-sample' }

export const asTransition = (transition: Transition) => ({ [KEY]: transition })

export const transitionOf = (context: Record<string, unknown>): Transition | undefined =>
  context[KEY] as Transition | undefined
