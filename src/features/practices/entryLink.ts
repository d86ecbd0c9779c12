import type { Locale, Localised } from '@/domain/locales.ts'
import { shownLanguage, type Translated } from '@/domain/translations/inLanguage.ts'

/** A link to another entry; `lang` where its title is not in the reader's language. */
export type EntryLink = { href: string; title: string; lang: Locale | undefined }

/** The linked record, or null where it is missing or not public: then only its id stands there. */
export const linked = <T extends object>(value: string | T | null | undefined): T | null =>
  typeof value === 'object' ? value : null

/** The link to an entry that was read in all languages. */
export function entryLink(
  entry: Translated & { title?: unknown },
  locale: Locale,
  path: string,
): EntryLink {
  const shown = shownLanguage(entry, locale)
  const titles = (entry.title ?? {}) as Localised
  return {
    href: `/${locale}${path}`,
    title: titles[shown] ?? '',
    lang: shown === locale ? undefined : shown,
  }
}
