'use client'

import { useModal } from '@payloadcms/ui'

import { ChangesDialog } from './ChangesDialog'
import { ConfirmDialog } from './ConfirmDialog'
import { dialogSlug, type AskingAction } from './dialogs'
import type { Decision } from './postMove'
import { PublishDialog } from './PublishDialog'
import type { ReviewEntry } from './useReviewEntry'
import type { TakeStep } from './useReviewMove'

type StepDialogsProps = {
  action: AskingAction
  entry: ReviewEntry
  isBusy: boolean
  take: TakeStep
}

/** The dialog of one step, there only while it is open, so that each opening starts afresh. */
export function StepDialog({ action, entry, isBusy, take }: StepDialogsProps) {
  const { closeModal, isModalOpen } = useModal()
  const slug = dialogSlug(action, entry.id)
  if (!isModalOpen(slug)) return null
  const decide = async (decision: Decision) => {
    await take(action, decision)
    closeModal(slug)
  }
  const props = { slug, isBusy, onDecided: (decision: Decision) => void decide(decision) }
  if (action === 'request-changes') return <ChangesDialog {...props} />
  if (action === 'publish') return <PublishDialog {...props} entry={entry} />
  return <ConfirmDialog {...props} action={action} entry={entry} />
}
