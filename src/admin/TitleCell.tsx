'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { isLocale } from '@/domain/locales'

import { useWords } from './useWords'

/** The title of an entry in a list; without one in the list's language, what else names it. */
export function TitleCell(props: DefaultCellComponentProps) {
  const { locale, t } = useWords()
  if (props.cellData) return <DefaultCell {...props} />
  const { originalLanguage, refId } = props.rowData as Record<string, unknown>
  const language = isLocale(originalLanguage) ? originalLanguage : locale
  const words = t('admin.list.elsewhere', {
    reference: typeof refId === 'string' ? refId : t('admin.welcome.untitled'),
    language: t(`site.language.name.${language}`),
  })
  return <DefaultCell {...props} cellData={words} />
}
