'use client'

import { useDocumentInfo, useLocale } from '@payloadcms/ui'

import { isLocale } from '@/domain/locales'

import { useWords } from '../useWords'

import type { ReviewEntry } from './useReviewEntry'

/** Says why a form is empty: what was written is in another language, and how to get there. */
export function OriginalElsewhere({ entry }: { entry: ReviewEntry }) {
  const { data } = useDocumentInfo()
  const { code } = useLocale()
  const { t } = useWords()
  const hasTitle = Boolean((data as { title?: unknown } | undefined)?.title)
  if (hasTitle || !isLocale(code) || code === entry.originalLanguage) return null
  return (
    <p className="ponte-note">
      {t('admin.elsewhere', {
        original: t(`site.language.name.${entry.originalLanguage}`),
        shown: t(`site.language.name.${code}`),
      })}{' '}
      <a href={`?locale=${entry.originalLanguage}`}>{t('admin.elsewhere.show')}</a>
    </p>
  )
}
