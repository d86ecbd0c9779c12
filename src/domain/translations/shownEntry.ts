import { LOCALES, type Locale } from '../locales.ts'

import {
  inLanguage,
  readyLanguages,
  shownLanguage,
  type Translated,
  translationState,
  type TranslationState,
} from './inLanguage.ts'

/** What readers are told of a text that is not the original, nor a reviewed translation of it. */
export type LanguageNotice = 'none' | 'machine' | 'outdated'

/** A record as one reader sees it. */
export type Shown<T> = {
  entry: T
  language: Locale
  /** The `lang` attribute of its texts: only where they are not in the page's language. */
  lang: Locale | undefined
  /** What has to be said about the language, if anything. */
  notice: LanguageNotice | null
  /** Where readers find it in their own language. */
  ready: Locale[]
}

/** An entry read with `locale: 'all'`, in the reader's language where it is ready, else as written. */
export function shownEntry<T>(doc: T & Translated, reader: Locale): Shown<T> {
  const language = shownLanguage(doc, reader)
  return {
    entry: inLanguage<T>(doc, language, doc.originalLanguage),
    language,
    lang: language === reader ? undefined : language,
    notice: noticeOf(translationState(doc, reader)),
    ready: readyLanguages(doc),
  }
}

/** What has to be said of a translation in this state, if anything. */
export const noticeOf = (state: TranslationState): LanguageNotice | null =>
  state === 'original' || state === 'reviewed' ? null : state

/**
 * A record without an original language (chapter, page, project, theme), read with `locale: 'all'`:
 * in the reader's language if `key` has it, else in the first language that has.
 */
export function shownRecord<T>(doc: T, key: keyof T, reader: Locale): Shown<T> {
  const ready = LOCALES.filter((locale) => hasText(doc[key], locale))
  const language = ready.includes(reader) ? reader : (ready[0] ?? reader)
  return {
    entry: inLanguage<T>(doc, language, ready[0] ?? null),
    language,
    lang: language === reader ? undefined : language,
    notice: language === reader ? null : 'none',
    ready,
  }
}

function hasText(localised: unknown, locale: Locale): boolean {
  if (localised === null || typeof localised !== 'object') return false
  const value = (localised as Record<string, unknown>)[locale]
  return value !== null && value !== undefined && value !== ''
}
