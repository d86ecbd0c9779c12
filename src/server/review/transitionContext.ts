import type { ReviewAction } from '../../domain/review/transitions.ts'

const KEY = 'ponteTransition'

/** What a transition says to the gate; it lives in the request's context, which no client can set. */
export type Transition = { action: ReviewAction | 'import' | 'remove-sample' }

export const asTransition = (transition: Transition) => ({ [KEY]: transition })

export const transitionOf = (context: Record<string, unknown>): Transition | undefined =>
  context[KEY] as Transition | undefined

const LOADING = 'ponteLoading'

/** Said by the loader of the sample content: what it tells of has not happened, and is told nobody. */
export const asLoading = () => ({ [LOADING]: true })
export const isLoading = (context: Record<string, unknown>): boolean => context[LOADING] === true
