/** English dates are British: the site's towns are European. */
const tagOf = (locale: string): string => (locale === 'en' ? 'en-GB' : locale)

const KILOBYTE = 1000
const MEGABYTE = KILOBYTE * KILOBYTE

/** A day as the language writes it, or null where it is none. */
export function dateText(locale: string, day: string | null | undefined): string | null {
  return formattedDate(locale, day, { dateStyle: 'long' })
}

/** Month and year. */
export function monthText(locale: string, day: string | null | undefined): string | null {
  return formattedDate(locale, day, { month: 'long', year: 'numeric' })
}

/** The year alone. */
export function yearText(locale: string, day: string | null | undefined): string | null {
  return formattedDate(locale, day, { year: 'numeric' })
}

/** Day and time where the network's towns are. */
export function momentText(locale: string, moment: string): string {
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Stockholm' } as const
  return new Intl.DateTimeFormat(tagOf(locale), options).format(Date.parse(moment))
}

function formattedDate(
  locale: string,
  day: string | null | undefined,
  options: Intl.DateTimeFormatOptions,
): string | null {
  const time = Date.parse(day ?? '')
  if (Number.isNaN(time)) return null
  return new Intl.DateTimeFormat(tagOf(locale), { ...options, timeZone: 'UTC' }).format(time)
}

/** The time of day where the reader is. */
export const timeText = (locale: string, moment: string): string =>
  new Intl.DateTimeFormat(tagOf(locale), { timeStyle: 'short' }).format(Date.parse(moment))

/** Whole euro. */
export function euroText(locale: string, amount: number | null | undefined): string | null {
  if (amount === null || amount === undefined) return null
  return new Intl.NumberFormat(tagOf(locale), {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  }).format(amount)
}

/** The size of a file, in the unit that keeps it short. */
export function sizeText(locale: string, bytes: number): string {
  const isLarge = bytes >= MEGABYTE
  return new Intl.NumberFormat(tagOf(locale), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge && bytes < 10 * MEGABYTE ? 1 : 0,
  }).format(bytes / (isLarge ? MEGABYTE : KILOBYTE))
}

/** Words one after another, with the language's "and" before the last. */
export function listText(locale: string, words: readonly string[]): string {
  return new Intl.ListFormat(tagOf(locale)).format(words)
}

/** The same as a phrase of its own: in small letters, but for the first; null where there is none. */
export function phraseOf(locale: string, words: readonly string[]): string | null {
  if (words.length === 0) return null
  const text = listText(
    locale,
    words.map((word) => word.toLocaleLowerCase(locale)),
  )
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
}
