'use client'

import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'

import { useWords } from '../useWords'

import { fieldTrail } from './fieldTrail'

/** Labels say after this mark what the field is needed for; a list of needs has said so already. */
const NEED_MARK = ' · '

/** The fields of this form, and what one is called there: "Steps, row 2: Title". */
export function useFieldLabels() {
  const { docConfig } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { t } = useWords()
  const fields: ClientField[] = docConfig?.fields ?? []

  const labelOf = (path: string): string => {
    const rows = path.split('.').filter((part) => /^\d+$/.test(part))
    const words = fieldTrail(fields, path).map((field) => {
      const label = 'label' in field && field.label ? getTranslation(field.label, i18n) : ''
      const [word = ''] = String(label).split(NEED_MARK)
      if (field.type !== 'array' || rows.length === 0) return word
      return t('admin.problems.row', { field: word, row: Number(rows.shift()) + 1 })
    })
    return words.filter(Boolean).join(': ') || path
  }
  return { fields, labelOf }
}
