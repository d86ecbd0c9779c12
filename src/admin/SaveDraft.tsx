'use client'

import { SaveDraftButton } from '@payloadcms/ui'

import { useReviewEntry } from './review/useReviewEntry'

/** Payload's own button, where what is written may be saved at all. */
export function SaveDraft() {
  const entry = useReviewEntry()
  return entry && !entry.isWritable ? null : <SaveDraftButton />
}
