'use client'

import { useConfig, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'

/** Saves the form as a draft when something in it has changed; says whether all is stored. */
export function useDraftSaving(): () => Promise<boolean> {
  const { api } = useConfig().config.routes
  const { collectionSlug, id } = useDocumentInfo()
  const { submit } = useForm()
  const isModified = useFormModified()
  const { code } = useLocale()

  return async () => {
    if (!isModified) return true
    const query = new URLSearchParams({
      depth: '0',
      draft: 'true',
      'fallback-locale': 'null',
      locale: code,
    })
    const saved: unknown = await submit({
      action: `${api}/${collectionSlug}/${id}?${query.toString()}`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    return Boolean(saved)
  }
}
