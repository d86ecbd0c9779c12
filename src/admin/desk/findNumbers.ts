import { deskNumbers, type DeskNumbers } from '@/domain/review/deskNumbers'
import { REVIEW_STATES, type ReviewState } from '@/domain/review/transitions'
import type { QueueEntry } from '@/domain/review/selectQueue'
import type { Reader } from '@/server/reader'

import { findQueueEntries, type Theme } from './findQueueEntries'
import { findSteps } from './findSteps'
import { findThemes } from './findThemes'

type Counts = Record<ReviewState, number>

export type NumbersPage = DeskNumbers & {
  states: Counts
  themes: { theme: Theme; counts: Counts; total: number }[]
  total: number
}

/** The numbers of the desk, counted over the entries that a list can show. */
export async function findNumbers(reader: Reader, now: Date): Promise<NumbersPage> {
  const themes = await findThemes(reader)
  const [entries, steps] = await Promise.all([
    findQueueEntries(reader, { states: REVIEW_STATES, themes }),
    findSteps(reader, 'all'),
  ])
  const known = new Set(entries.map(({ id }) => id))
  return {
    ...deskNumbers(
      steps.filter(({ entryId }) => known.has(entryId)),
      now,
    ),
    states: countStates(entries),
    themes: themes.map((theme) => {
      const own = entries.filter((entry) => entry.themes.includes(theme.slug))
      return { theme, counts: countStates(own), total: own.length }
    }),
    total: entries.length,
  }
}

function countStates(entries: readonly QueueEntry[]): Counts {
  const counts = REVIEW_STATES.map(
    (state) => [state, entries.filter((entry) => entry.state === state).length] as const,
  )
  return Object.fromEntries(counts) as Counts
}
