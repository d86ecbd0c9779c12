import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'
import { monthText, yearText } from '@/lib/formats.ts'

type Period = { start?: string | null; end?: string | null }

/** From month to month, or since when; null where nothing is stated. */
export function periodText(locale: Locale, { start, end }: Period): string | null {
  const from = monthText(locale, start)
  const to = monthText(locale, end)
  if (from && to) return message(locale, 'projects.period.value', { start: from, end: to })
  return from ? message(locale, 'projects.period.since', { start: from }) : to
}

/** From year to year, as short as it can be said. */
export function yearsOf(locale: Locale, { start, end }: Period): string | null {
  const years = [yearText(locale, start), yearText(locale, end)].filter((year) => year !== null)
  return [...new Set(years)].join('–') || null
}
