import { LOCALES } from '../domain/locales.ts'
import type { Locale } from '../domain/locales.ts'

import type { Wording } from './wording.ts'

/** The languages in which anything of a record is written, in their usual order. */
export function languagesOf(record: unknown): Locale[] {
  const found = new Set<Locale>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      const locale = LOCALES.find((one) => one === key)
      if (locale && inner !== null && inner !== '') found.add(locale)
      else walk(inner)
    }
  }
  walk(record)
  return LOCALES.filter((locale) => found.has(locale))
}

/**
 * A text that is wholly in another language says so once, under its title; when only parts of it
 * are, each of them carries its own tag and the note explains them.
 */
export function withLanguageNote<T extends { note: string | null }>(
  words: Wording,
  record: unknown,
  whole: T,
): T {
  const { language, locale, t } = words
  const borrowed = [...borrowedLanguages(whole)]
  const [only] = borrowed
  if (only === undefined) return whole
  const own = language(locale)
  if (borrowed.length > 1 || languagesOf(record).includes(locale))
    return { ...whole, note: t('documents.borrowedSome', { language: own }) }
  const note = t('documents.borrowedAll', { language: own, original: language(only) })
  return { ...untagged(whole), note }
}

function borrowedLanguages(value: unknown, found = new Set<Locale>()): Set<Locale> {
  if (typeof value !== 'object' || value === null) return found
  if ('tag' in value && value.tag !== null && 'lang' in value) found.add(value.lang as Locale)
  for (const inner of Object.values(value)) borrowedLanguages(inner, found)
  return found
}

function untagged<T>(value: T): T {
  if (Array.isArray(value)) return value.map(untagged) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'tag' ? null : untagged<unknown>(inner),
  ])
  return Object.fromEntries(entries) as T
}
