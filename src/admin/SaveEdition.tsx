'use client'

import { SaveButton, useDocumentInfo } from '@payloadcms/ui'

/** Payload's own button, while the edition may still be written. */
export function SaveEdition() {
  const { data } = useDocumentInfo()
  return (data as { state?: string } | undefined)?.state === 'frozen' ? null : <SaveButton />
}
