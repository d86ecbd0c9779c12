import type { Locale } from '@/domain/locales.ts'
import { isMessageKey, message } from '@/i18n/message.ts'

/** How a level of evidence is called, or null where it is none of the five. */
export function evidenceWord(locale: Locale, level: number): string | null {
  const key = `site.evidence.${level}`
  return isMessageKey(key) ? message(locale, key) : null
}
