'use client'

import { optionWord } from '@/i18n/optionWords'

import { useWords } from '../useWords'

import { UsesList } from './address/UsesList'
import type { StepDialogProps } from './dialogs'
import { ReviewDialog } from './ReviewDialog'
import { LaterField } from './schedule/LaterField'
import { useLater } from './schedule/useLater'
import type { ReviewEntry } from './useReviewEntry'

type ConfirmDialogProps = StepDialogProps & {
  action: 'unpublish' | 'archive' | 'restore'
  entry: ReviewEntry
}

/** Says what a step does to the public page before it does it. */
export function ConfirmDialog({ action, slug, isBusy, entry, onDecided }: ConfirmDialogProps) {
  const { locale, t } = useWords()
  const later = useLater()
  const word = optionWord(locale, 'reviewAction', action)
  const leavesPublic = action !== 'restore'
  return (
    <ReviewDialog
      slug={slug}
      heading={word}
      confirmLabel={later.isLater ? t('addresses.later.confirm') : word}
      isBusy={isBusy}
      onConfirm={() => later.decide((publishAt) => onDecided({ publishAt }))}
    >
      <p>{t(`admin.confirm.${action}`)}</p>
      {leavesPublic && <UsesList entry={entry} />}
      {leavesPublic && <LaterField later={later} />}
    </ReviewDialog>
  )
}
