'use client'

import { getTranslation } from '@payloadcms/translations'
import { FieldLabel, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'

type NeededLabelProps = { field: ClientField; mark: Record<string, string>; path?: string }

/** A label that says in a form what its field is needed for; a list names the field alone. */
export function NeededLabel({ field, mark, path }: NeededLabelProps) {
  const { i18n } = useTranslation()
  const { docConfig } = useDocumentInfo()
  const label = 'label' in field && field.label ? getTranslation(field.label, i18n) : ''
  const isInForm = docConfig !== undefined
  return (
    <FieldLabel
      label={isInForm ? `${String(label)} · ${getTranslation(mark, i18n)}` : String(label)}
      localized={isInForm && 'localized' in field && field.localized}
      path={path}
    />
  )
}
