import type { Locale } from '@/domain/locales.ts'
import { OPTIONS } from '@/domain/options.ts'
import { optionWord } from '@/i18n/optionWords.ts'

/** How a level of evidence is called, or null where it is none of the five. */
export function evidenceWord(locale: Locale, level: number): string | null {
  const isLevel = OPTIONS.evidenceLevel.some((known) => known === String(level))
  return isLevel ? optionWord(locale, 'evidenceLevel', level) : null
}
