import { LOCALES, type Locale } from '../locales.ts'

import {
  inLanguage,
  readyLanguages,
  shownLanguage,
  type Translated,
  translationState,
} from './inLanguage.ts'

/** A record as one reader sees it. */
export type Shown<T> = {
  entry: T
  language: Locale
  /** The `lang` attribute of its texts: only where they are not in the page's language. */
  lang: Locale | undefined
  /** What has to be said about the language, if anything. */
  notice: 'none' | 'machine' | null
  /** Where readers find it in their own language. */
  ready: Locale[]
}

/** An entry read with `locale: 'all'`, in the reader's language where it is ready, else as written. */
export function shownEntry<T>(doc: T & Translated, reader: Locale): Shown<T> {
  const language = shownLanguage(doc, reader)
  const state = translationState(doc, reader)
  const isMarked = language !== reader || state === 'machine'
  return {
    entry: inLanguage<T>(doc, language, doc.originalLanguage),
    language,
    lang: language === reader ? undefined : language,
    notice: isMarked ? (state === 'machine' ? 'machine' : 'none') : null,
    ready: readyLanguages(doc),
  }
}

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
