'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/** An entry without a title in the form's language goes by its reference, which people know. */
export function useReferenceAsTitle(): void {
  const { data, id } = useDocumentInfo()
  const { setDocumentTitle, title } = useDocumentTitle()
  const reference = (data as { refId?: string | null } | undefined)?.refId
  useEffect(() => {
    if (reference && title === String(id)) setDocumentTitle(reference)
  }, [id, reference, setDocumentTitle, title])
}
