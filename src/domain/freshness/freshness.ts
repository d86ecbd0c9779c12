import type { Option } from '../options.ts'

export type Freshness = Option<'freshness'>

const MONTH_MS = 30.44 * 24 * 3600 * 1000
const DUE_AFTER_MONTHS = 12
const OVERDUE_AFTER_MONTHS = 18

/**
 * How fresh an entry is: its owner is asked once a year whether it still runs and its figures hold.
 * @param confirmed the day of the last confirmation, or of publication when there was none
 */
export function freshnessOf(confirmed: string | Date, now: Date = new Date()): Freshness {
  const months = (now.getTime() - new Date(confirmed).getTime()) / MONTH_MS
  if (months <= DUE_AFTER_MONTHS) return 'confirmed'
  return months <= OVERDUE_AFTER_MONTHS ? 'due' : 'overdue'
}
