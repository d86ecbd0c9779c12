import type { ReviewStep, Round } from './rounds.ts'
import { roundsOf } from './rounds.ts'
import { isPastTarget, monthOf, workingDays } from './target.ts'

const MONTHS_SHOWN = 12

export type TimeFigure = {
  count: number
  /** Median in working days; null where nothing is counted. */
  median: number | null
}

export type MonthFigures = { month: string; submitted: number; answered: number; published: number }

export type DeskNumbers = {
  /** The first answer to what was sent in the months shown. */
  answer: TimeFigure & {
    inTime: number
    late: number
    /** Neither answered nor withdrawn, and past the target. */
    overdue: number
    /** In time among all whose target has passed or whose answer came; null where there is none. */
    share: number | null
  }
  /** From the first sending to the publication. */
  decision: TimeFigure
  months: MonthFigures[]
}

/** The last twelve months, this one included and the newest first. */
export function monthsUntil(now: Date): string[] {
  const [year = 0, month = 1] = monthOf(now).split('-').map(Number)
  return Array.from({ length: MONTHS_SHOWN }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  )
}

/** How long the desk took in the last twelve months, from the review log alone. */
export function deskNumbers(steps: readonly ReviewStep[], now: Date): DeskNumbers {
  const rounds = roundsOf(steps)
  const times = (of: (round: Round) => string | null, figure: Figure) =>
    timeFigure(behind(rounds, figure, now), of)
  // An entry may have gone through several rounds; a figure counts what its list shows.
  const count = (figure: Figure) => entryIds(behind(rounds, figure, now)).size
  const inTime = count('answered-in-time')
  const late = count('answered-late')
  const overdue = count('overdue')
  const due = inTime + late + overdue
  return {
    answer: {
      ...times(({ answeredAt }) => answeredAt, 'answered'),
      inTime,
      late,
      overdue,
      share: due === 0 ? null : inTime / due,
    },
    decision: times(({ decidedAt }) => decidedAt, 'decided'),
    months: monthsUntil(now).map((month) => ({
      month,
      submitted: count(`submitted-${month}`),
      answered: count(`answered-${month}`),
      published: count(`published-${month}`),
    })),
  }
}

function timeFigure(rounds: Round[], of: (round: Round) => string | null): TimeFigure {
  const days = rounds.flatMap((round) => {
    const end = of(round)
    return end ? [workingDays(round.submittedAt, end)] : []
  })
  return { count: entryIds(rounds).size, median: medianOf(days) }
}

/** The middle one; of an even number the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  if (upper === undefined) return null
  const lower = sorted.length % 2 === 0 ? sorted[middle - 1] : upper
  return ((lower ?? upper) + upper) / 2
}

const PLAIN_FIGURES = [
  'answered',
  'answered-in-time',
  'answered-late',
  'overdue',
  'decided',
] as const
const DATED = /^(submitted|answered|published)-\d{4}-(0[1-9]|1[0-2])$/

export type PlainFigure = (typeof PLAIN_FIGURES)[number]
export type DatedFigure = `${'submitted' | 'answered' | 'published'}-${string}`
export type Figure = PlainFigure | DatedFigure

export const isPlainFigure = (value: unknown): value is PlainFigure =>
  PLAIN_FIGURES.includes(value as PlainFigure)

/** Whether a value from an address names a figure whose list can be shown. */
export const isFigure = (value: unknown): value is Figure =>
  isPlainFigure(value) || (typeof value === 'string' && DATED.test(value))

/** The ids of the entries that a figure counts. */
export function entriesBehind(steps: readonly ReviewStep[], figure: Figure, now: Date) {
  return entryIds(behind(roundsOf(steps), figure, now))
}

const entryIds = (rounds: readonly Round[]): Set<string> =>
  new Set(rounds.map(({ entryId }) => entryId))

const TESTS: Record<PlainFigure, (round: Round, now: Date) => boolean> = {
  answered: ({ answeredAt }) => answeredAt !== null,
  'answered-in-time': ({ answeredAt, submittedAt }) =>
    answeredAt !== null && !isPastTarget(submittedAt, answeredAt),
  'answered-late': ({ answeredAt, submittedAt }) =>
    answeredAt !== null && isPastTarget(submittedAt, answeredAt),
  overdue: ({ answeredAt, isWithdrawn, submittedAt }, now) =>
    answeredAt === null && !isWithdrawn && isPastTarget(submittedAt, now),
  decided: ({ decidedAt }) => decidedAt !== null,
}

const MOMENTS: Record<string, (round: Round) => string | null> = {
  submitted: ({ submittedAt }) => submittedAt,
  answered: ({ answeredAt }) => answeredAt,
  published: ({ decidedAt }) => decidedAt,
}

function behind(rounds: readonly Round[], figure: Figure, now: Date): Round[] {
  if (isPlainFigure(figure)) {
    const since = monthsUntil(now).at(-1) ?? ''
    return rounds.filter(
      (round) => monthOf(round.submittedAt) >= since && TESTS[figure](round, now),
    )
  }
  const [kind = '', ...month] = figure.split('-')
  return rounds.filter((round) => {
    const moment = MOMENTS[kind]?.(round)
    return moment ? monthOf(moment) === month.join('-') : false
  })
}
