import { LOCALES, type Locale, type Localised } from '../locales.ts'
import type { Option } from '../options.ts'

export type TranslationState = 'original' | Option<'translationState'>

export type Translation = {
  state?: Option<'translationState'> | null
  /** updatedAt of the version of the original that it was made from. */
  sourceVersion?: string | null
  ready?: boolean | null
}
export type Translations = Partial<Record<Locale, Translation | null>>

/** What an entry knows of its own languages. */
export type Translated = { originalLanguage?: Locale | null; translations?: Translations | null }

/** How far an entry has come in a language, for those who work on it. */
export function translationProgress(entry: Translated, locale: Locale): TranslationState {
  if (entry.originalLanguage === locale) return 'original'
  return entry.translations?.[locale]?.state ?? 'none'
}

/** Whether readers may see an entry in a language: in its own, and where the Secretariat said so. */
export function isReady(entry: Translated, locale: Locale): boolean {
  const state = translationProgress(entry, locale)
  if (state === 'original') return true
  return state !== 'none' && entry.translations?.[locale]?.ready === true
}

/** What readers are told of an entry's language; one that is not ready is none to them. */
export function translationState(entry: Translated, locale: Locale): TranslationState {
  return isReady(entry, locale) ? translationProgress(entry, locale) : 'none'
}

/** The language to show an entry in: the reader's where it is ready, else the original. */
export function shownLanguage(entry: Translated, reader: Locale): Locale {
  return isReady(entry, reader) ? reader : (entry.originalLanguage ?? reader)
}

/** The languages that readers find an entry in, the original first. */
export function readyLanguages(entry: Translated): Locale[] {
  const ready = LOCALES.filter((locale) => isReady(entry, locale))
  return ready.toSorted((a, b) => rank(entry, a) - rank(entry, b))
}

/** The languages that readers must not see anything of. */
export const hiddenLanguages = (entry: Translated): Locale[] =>
  LOCALES.filter((locale) => !isReady(entry, locale))

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
