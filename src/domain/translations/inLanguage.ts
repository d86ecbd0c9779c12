import { LOCALES, type Locale, type Localised } from '../locales.ts'
import type { Option } from '../options.ts'

export type TranslationState = 'original' | Option<'translationState'>

type States = Partial<Record<Locale, { state?: Option<'translationState'> | null } | null>>

/** What an entry knows of its own languages. */
export type Translated = { originalLanguage?: Locale | null; translations?: States | null }

/** How far an entry has come in a language: written in it, translated, or not there. */
export function translationState(entry: Translated, locale: Locale): TranslationState {
  if (entry.originalLanguage === locale) return 'original'
  return entry.translations?.[locale]?.state ?? 'none'
}

/** The language to show an entry in: the reader's where it is ready, else the original. */
export function shownLanguage(entry: Translated, reader: Locale): Locale {
  const isReady = translationState(entry, reader) !== 'none'
  return isReady ? reader : (entry.originalLanguage ?? reader)
}

/** The languages that readers find an entry in, the original first. */
export function readyLanguages(entry: Translated): Locale[] {
  const ready = LOCALES.filter((locale) => translationState(entry, locale) !== 'none')
  return ready.toSorted((a, b) => rank(entry, a) - rank(entry, b))
}

const rank = (entry: Translated, locale: Locale): number =>
  entry.originalLanguage === locale ? 0 : 1

/**
 * A copy of an entry read with `locale: 'all'`, with every localised leaf in one language.
 * A leaf that lacks the language falls back to the original, so that a forgotten sentence does not
 * leave a hole in a page.
 */
export function inLanguage<T>(value: unknown, locale: Locale, original: Locale | null = null): T {
  return resolved(value, locale, original) as T
}

const LOCALE_KEYS = new Set<string>(LOCALES)

function resolved(value: unknown, locale: Locale, original: Locale | null): unknown {
  if (Array.isArray(value)) return value.map((item) => resolved(item, locale, original))
  if (value === null || typeof value !== 'object') return value
  if (isLocalised(value)) return value[locale] ?? (original ? value[original] : null) ?? null
  if ('root' in value) return value // rich text holds no localised leaves
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'translations' ? item : resolved(item, locale, original),
    ]),
  )
}

function isLocalised(value: object): value is Localised<unknown> {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => LOCALE_KEYS.has(key))
}
