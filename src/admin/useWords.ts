'use client'

import { useTranslation } from '@payloadcms/ui'

import { isLocale, type Locale } from '@/domain/locales'
import { translator, type Translate } from '@/i18n/message'

/** The admin panel's language of whoever is signed in, and the words in it. */
export function useWords(): { locale: Locale; t: Translate } {
  const { language } = useTranslation().i18n
  const locale = isLocale(language) ? language : 'en'
  return { locale, t: translator(locale) }
}
