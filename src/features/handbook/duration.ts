import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

const MINUTES_AN_HOUR = 60
/** Up to here minutes are easier to read than hours. */
const SHORT_MINUTES = 90

/** A time span in words: minutes for short ones, hours and minutes for long ones. */
export function durationText(locale: Locale, total: number | null | undefined): string | null {
  if (!total || total <= 0) return null
  if (total <= SHORT_MINUTES) return message(locale, 'documents.minutes', { count: total })
  const hours = Math.floor(total / MINUTES_AN_HOUR)
  const minutes = total % MINUTES_AN_HOUR
  return minutes === 0
    ? message(locale, 'documents.hours', { hours })
    : message(locale, 'documents.hoursAndMinutes', { hours, minutes })
}

/** Minutes since the start as a clock shows them: 75 is 1:15. */
export function clockText(minutes: number): string {
  const rest = String(minutes % MINUTES_AN_HOUR).padStart(2, '0')
  return `${Math.floor(minutes / MINUTES_AN_HOUR)}:${rest}`
}
