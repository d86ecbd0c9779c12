import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

/** Warns beside a link that what it leads to is "in Italian". */
export const otherLanguage = (locale: Locale, language: Locale): string =>
  message(locale, 'practices.card.inLanguage', {
    language: message(locale, `site.language.name.${language}`),
  })
