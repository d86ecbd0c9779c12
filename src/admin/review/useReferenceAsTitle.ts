'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/** An entry without a title in the form's language goes by its reference, which people know. */
export function useReferenceAsTitle(): void {
  const { data, id } = useDocumentInfo()
  const { setDocumentTitle, title } = useDocumentTitle()
  const reference = (data as { refId?: string | null } | undefined)?.refId
  useEffect(() => {
    if (!reference || title !== String(id)) return
    // After the form's own effects, which name it by its id and would have the last word.
    const turn = setTimeout(() => setDocumentTitle(reference))
    return () => clearTimeout(turn)
  }, [id, reference, setDocumentTitle, title])
}
