import { isLocale, type Locale } from '@/domain/locales'
import { translator, type Translate } from '@/i18n/message'

/** The language that the admin panel is shown in, and the words in it, for parts made on the server. */
export function serverWords(i18n: { language: string }): { locale: Locale; t: Translate } {
  const locale = isLocale(i18n.language) ? i18n.language : 'en'
  return { locale, t: translator(locale) }
}
