import { LOCALES, type Locale } from '../domain/locales.ts'
import { OPTIONS, type OptionList } from '../domain/options.ts'

import { isMessageKey, message } from './message.ts'

/** The word for an option's value in a language; the value itself where none is known. */
export function optionWord(locale: Locale, list: string, value: string | number): string {
  const key = `options.${list}.${value}`
  return isMessageKey(key) ? message(locale, key) : String(value)
}

/** A list as Payload's select takes it, with its words in every language. */
export function selectOptions(
  list: OptionList,
): { value: string; label: Record<Locale, string> }[] {
  return OPTIONS[list].map((value) => ({ value, label: inEveryLanguage(list, value) }))
}

function inEveryLanguage(list: OptionList, value: string): Record<Locale, string> {
  const words = LOCALES.map((locale) => [locale, optionWord(locale, list, value)] as const)
  return Object.fromEntries(words) as Record<Locale, string>
}
