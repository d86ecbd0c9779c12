import type { Locale } from '../locales.ts'

const SPACES = /[\s\u00a0\u202f'’]/g
const EURO = /^(?:€|eur|euro)|(?:€|eur|euro)$/gi
const THOUSANDS: Record<Locale, RegExp> = {
  en: /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/,
  sv: /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/,
  it: /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/,
}
const PLAIN = /^-?\d+(?:[.,]\d+)?$/

/** A figure as people write it in a language, or null where it is not one figure. */
export function readNumber(text: string, language: Locale): number | null {
  const written = text.replace(SPACES, '').replace(EURO, '').replace(/^[−–]/, '-')
  if (THOUSANDS[language].test(written)) {
    const mark = language === 'en' ? ',' : '.'
    return Number(written.replaceAll(mark, '').replace(',', '.'))
  }
  return PLAIN.test(written) ? Number(written.replace(',', '.')) : null
}
