/** Working days within which somebody who has sent an entry hears from the Secretariat. */
export const ANSWER_WITHIN = 5

const DAY_MS = 24 * 3600 * 1000
/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 4
const SUNDAY = 0
const SATURDAY = 6
const WEEK = 7
const WORKING_WEEK = 5

/** Sweden and Italy share a clock: a day begins and ends where the people are. */
const CALENDAR = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome' })

/** The day of a moment in Sweden and Italy, as 2026-11-25. */
export const dayOf = (moment: Date | string): string => CALENDAR.format(new Date(moment))

/** The month of a moment in Sweden and Italy, as 2026-11. */
export const monthOf = (moment: Date | string): string => dayOf(moment).slice(0, 7)

const numberOf = (day: string): number => Date.parse(day) / DAY_MS
const dayAt = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10)

/**
 * Monday to Friday. Public holidays count as working days: those of two countries and their towns
 * differ, and a target that is a day early harms nobody.
 */
function isWorkingDay(number: number): boolean {
  const weekday = (number + FIRST_WEEKDAY) % WEEK
  return weekday !== SATURDAY && weekday !== SUNDAY
}

/** The last day on which the first answer to an entry is in time; the day it was sent does not count. */
export function targetDay(submittedAt: string): string {
  let number = numberOf(dayOf(submittedAt))
  for (let left = ANSWER_WITHIN; left > 0;) {
    number += 1
    if (isWorkingDay(number)) left -= 1
  }
  return dayAt(number)
}

/** Working days from one moment to another; the day of the first does not count, that of the last does. */
export function workingDays(from: string, to: Date | string): number {
  const start = numberOf(dayOf(from))
  const days = numberOf(dayOf(to)) - start
  const weeks = Math.max(0, Math.floor(days / WEEK))
  let count = weeks * WORKING_WEEK
  for (let number = start + weeks * WEEK + 1; number <= start + days; number += 1) {
    if (isWorkingDay(number)) count += 1
  }
  return count
}

/** Whether an answer given then, or not given until then, comes after the target. */
export const isPastTarget = (submittedAt: string, then: Date | string): boolean =>
  dayOf(then) > targetDay(submittedAt)
