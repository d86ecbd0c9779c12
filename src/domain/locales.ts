/** The languages of the showcase. They are equal: none is a translation of another by nature. */
export const LOCALES = ['en', 'sv', 'it'] as const
export type Locale = (typeof LOCALES)[number]

export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale)

/** A text in the languages it has been written in. */
export type Localised<T = string> = Partial<Record<Locale, T | null>>

/** Each language in its own words, for language switches and chips. */
export const LANGUAGE_NAMES: Record<Locale, string> = {
  en: 'English',
  sv: 'Svenska',
  it: 'Italiano',
}
