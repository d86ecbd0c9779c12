const HOUR_MS = 3600 * 1000
const HOURS_OF_EIGHT_DAYS = 8 * 24

/** Sweden and Italy keep the same time. */
const ZONE = 'Europe/Stockholm'

type Weekday = 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun'

/** When something is done again and again: at an hour, each day or on one day of the week. */
export type Rhythm = { hour: number; weekday?: Weekday } | 'hourly'

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  hourCycle: 'h23',
  timeZone: ZONE,
  weekday: 'short',
})

/** The next time after now, by the clocks of the network's towns, summer time included. */
export function nextRun(rhythm: Rhythm, now: Date = new Date()): Date {
  const nextHour = Math.floor(now.getTime() / HOUR_MS) * HOUR_MS + HOUR_MS
  if (rhythm === 'hourly') return new Date(nextHour)
  for (let hours = 0; hours < HOURS_OF_EIGHT_DAYS; hours += 1) {
    const time = new Date(nextHour + hours * HOUR_MS)
    const parts = Object.fromEntries(
      clock.formatToParts(time).map(({ type, value }) => [type, value]),
    )
    const isDay = rhythm.weekday === undefined || parts.weekday === rhythm.weekday
    if (isDay && Number(parts.hour) === rhythm.hour) return time
  }
  throw new Error('There is no such hour.')
}
