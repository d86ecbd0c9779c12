'use client'

import {
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useLocale,
} from '@payloadcms/ui'

import { saveForm } from '../workspace/saveForm'
import { useHands } from '../workspace/useHands'

/** Saves the form as a draft when something in it has changed; says whether all is stored. */
export function useDraftSaving(): () => Promise<boolean> {
  const depth = useEditDepth()
  const hands = useHands()
  const inDrawer = useDrawerSaving()
  return depth < 2 ? () => saveForm(hands, 'step') : inDrawer
}

/** A form in a drawer is saved as Payload does. */
function useDrawerSaving(): () => Promise<boolean> {
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
