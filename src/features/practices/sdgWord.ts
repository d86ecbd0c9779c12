import type { Locale } from '@/domain/locales.ts'
import { isMessageKey, message } from '@/i18n/message.ts'

/** A global goal by number and name, such as "4 Quality education". */
export function sdgWord(locale: Locale, goal: number | string): string {
  const key = `practices.sdg.${goal}`
  return isMessageKey(key) ? `${goal} ${message(locale, key)}` : String(goal)
}
