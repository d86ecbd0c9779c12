import type { Option } from '../options.ts'

export type Freshness = Option<'freshness'>
export type OwnerAnswer = Option<'ownerAnswer'>

const MONTH_MS = 30.44 * 24 * 3600 * 1000
const DUE_AFTER_MONTHS = 12
const OVERDUE_AFTER_MONTHS = 18

/**
 * How fresh an entry is: its owner is asked once a year whether it still runs and its figures hold.
 * @param confirmed the day of the last confirmation, or of publication when there was none
 */
export function freshnessOf(confirmed: string | Date, now: Date = new Date()): Freshness {
  const months = monthsSince(confirmed, now)
  if (months <= DUE_AFTER_MONTHS) return 'confirmed'
  return months <= OVERDUE_AFTER_MONTHS ? 'due' : 'overdue'
}

/** What is known of an entry's freshness. */
export type FreshnessFacts = {
  lastConfirmedByOwner?: string | null
  publishedAt?: string | null
  ownerAnswer?: OwnerAnswer | null
  freshnessAskedAt?: string | null
}

type Since = { day: string; by: 'owner' | 'publication' }

/** The last day on which somebody vouched for an entry: its owner, or its publication if that is later. */
export function freshSince({ lastConfirmedByOwner, publishedAt }: FreshnessFacts): Since | null {
  const owner = lastConfirmedByOwner && { day: lastConfirmedByOwner, by: 'owner' as const }
  const publication = publishedAt && { day: publishedAt, by: 'publication' as const }
  if (!owner || !publication) return owner || publication || null
  return Date.parse(publication.day) > Date.parse(owner.day) ? publication : owner
}

/** Whether it is time to ask the owner; what has ended is not asked about again. */
export function isQuestionDue(facts: FreshnessFacts, now: Date = new Date()): boolean {
  const since = freshSince(facts)
  if (!since || facts.ownerAnswer === 'ended') return false
  const isOld = (day: string) => monthsSince(day, now) > DUE_AFTER_MONTHS
  return isOld(since.day) && (!facts.freshnessAskedAt || isOld(facts.freshnessAskedAt))
}

/** What an owner's answer leaves in the entry; only "still running" makes it fresh again. */
export function answered(answer: OwnerAnswer, now: Date = new Date()) {
  return answer === 'running'
    ? { ownerAnswer: answer, lastConfirmedByOwner: now.toISOString() }
    : { ownerAnswer: answer }
}

/** The day before which an entry is due for the yearly question. */
export const dueBefore = (now: Date = new Date()): Date =>
  new Date(now.getTime() - DUE_AFTER_MONTHS * MONTH_MS)

const monthsSince = (day: string | Date, now: Date): number =>
  (now.getTime() - new Date(day).getTime()) / MONTH_MS
