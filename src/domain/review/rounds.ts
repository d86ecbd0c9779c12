import type { Option } from '../options.ts'

/** A line of the review log, as far as time is concerned. */
export type ReviewStep = {
  entryId: string
  action: Option<'reviewAction'>
  createdAt: string
}

/** From the day an entry is sent to the day it is published; sending it again does not start anew. */
export type Round = {
  entryId: string
  submittedAt: string
  /** The first time that changes were requested, or the publication. */
  answeredAt: string | null
  /** The publication. */
  decidedAt: string | null
  isWithdrawn: boolean
}

/** What an entry under way waits for, and since when. */
export type Clock = { submittedAt: string; answeredAt: string | null }

/** The rounds that a log tells of, in the order in which they began. */
export function roundsOf(steps: readonly ReviewStep[]): Round[] {
  const rounds: Round[] = []
  const open = new Map<string, Round>()
  for (const step of inTime(steps)) {
    const round = open.get(step.entryId)
    if (!round && step.action === 'submit') {
      const begun = begin(step)
      open.set(step.entryId, begun)
      rounds.push(begun)
    }
    if (round && takeStep(round, step)) open.delete(step.entryId)
  }
  return rounds
}

const begin = ({ entryId, createdAt }: ReviewStep): Round => ({
  entryId,
  submittedAt: createdAt,
  answeredAt: null,
  decidedAt: null,
  isWithdrawn: false,
})

/** @returns whether the round ends with this step */
function takeStep(round: Round, { action, createdAt }: ReviewStep): boolean {
  if (action === 'request-changes') round.answeredAt ??= createdAt
  if (action === 'publish') {
    round.answeredAt ??= createdAt
    round.decidedAt = createdAt
  }
  if (action === 'withdraw') round.isWithdrawn = true
  return action === 'publish' || action === 'withdraw'
}

/** When each entry was last sent, and whether that has been answered: each sending is owed an answer. */
export function clocksOf(steps: readonly ReviewStep[]): Map<string, Clock> {
  const clocks = new Map<string, Clock>()
  for (const { entryId, action, createdAt } of inTime(steps)) {
    const clock = clocks.get(entryId)
    if (action === 'submit') clocks.set(entryId, { submittedAt: createdAt, answeredAt: null })
    if (clock && (action === 'request-changes' || action === 'publish')) {
      clocks.set(entryId, { ...clock, answeredAt: createdAt })
    }
  }
  return clocks
}

const inTime = (steps: readonly ReviewStep[]): ReviewStep[] =>
  steps.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
