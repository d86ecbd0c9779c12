import { LOCALES } from '../domain/locales.ts'
import type { Locale, Localised } from '../domain/locales.ts'
import { isMessageKey, message } from '../i18n/message.ts'
import type { MessageKey, MessageValues } from '../i18n/message.ts'

import type { Text } from './documentModel.ts'

export type Chosen<T> = { value: T; lang: Locale }

/** The words of one language: labels, names of options and languages, dates. */
export type Wording = {
  locale: Locale
  t: (key: MessageKey, values?: MessageValues) => string
  option: (list: string, value: string | number) => string
  language: (locale: Locale) => string
  date: (day: string) => string
}

/** All wordings that a document in this language needs. */
export function wordingIn(locale: Locale): Wording {
  const t: Wording['t'] = (key, values) => message(locale, key, values)
  const days = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return {
    locale,
    t,
    option: (list, value) => {
      const key = `options.${list}.${value}`
      return isMessageKey(key) ? t(key) : String(value)
    },
    language: (other) => t(`documents.language.${other}`),
    date: (day) => {
      const time = Date.parse(day)
      return Number.isNaN(time) ? day : days.format(time)
    },
  }
}

/** The text in the language asked for, or else in the first language that has it. */
export function choose<T>(
  localised: Localised<T> | null | undefined,
  locale: Locale,
  isFilled: (value: T) => boolean,
): Chosen<T> | null {
  for (const lang of [locale, ...LOCALES]) {
    const value = localised?.[lang]
    if (value !== null && value !== undefined && isFilled(value)) return { value, lang }
  }
  return null
}

/** Whether a text has anything that a reader can see. */
export const isWritten = (text: string): boolean => /[^\s\p{C}]/u.test(text)

/** The tag that a text in another language than the document's carries. */
export function languageTag({ locale, language, t }: Wording, lang: Locale): string | null {
  return lang === locale ? null : t('documents.inLanguage', { language: language(lang) })
}

/** A localised text as the document shows it, or null when no language has it. */
export function textOf(words: Wording, localised: Localised | null | undefined): Text | null {
  const chosen = choose(localised, words.locale, isWritten)
  if (chosen === null) return null
  return { text: chosen.value.trim(), lang: chosen.lang, tag: languageTag(words, chosen.lang) }
}
