'use client'

import { SaveDraftButton, useEditDepth } from '@payloadcms/ui'

import { useReviewEntry } from './review/useReviewEntry'
import { SaveButton } from './workspace/SaveButton'
import { SavingStatus } from './workspace/SavingStatus'

/** A form of its own knows what it stands on; one in a drawer is Payload's. */
const isOwnForm = (depth: number): boolean => depth < 2

/** How saving stands and the button for it, where what is written may be saved at all. */
export function SaveDraft() {
  const entry = useReviewEntry()
  const depth = useEditDepth()
  if (entry && !entry.isWritable) return null
  if (!isOwnForm(depth)) return <SaveDraftButton />
  return (
    <>
      <SavingStatus entry={entry} />
      <SaveButton />
    </>
  )
}
