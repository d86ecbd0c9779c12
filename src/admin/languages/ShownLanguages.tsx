'use client'

import { LOCALES } from '@/domain/locales'
import { isReady, translationProgress } from '@/domain/translations/inLanguage'
import { message } from '@/i18n/message'

import type { ReviewEntry } from '../review/useReviewEntry'
import { useWords } from '../useWords'

/** Before publication: in which languages readers will find the entry, and in which not. */
export function ShownLanguages({ entry: { originalLanguage, stored } }: { entry: ReviewEntry }) {
  const { locale, t } = useWords()
  const entry = { originalLanguage, translations: stored.translations }
  return (
    <>
      <h3>{t('languages.publish.title')}</h3>
      <ul>
        {LOCALES.map((language) => (
          <li key={language}>
            {t('languages.publish.language', {
              language: t(`site.language.name.${language}`),
              shown: t(isReady(entry, language) ? 'languages.shown' : 'languages.notShown'),
              state: message(locale, `site.language.${translationProgress(entry, language)}`),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
