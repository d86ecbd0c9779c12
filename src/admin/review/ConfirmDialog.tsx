'use client'

import { optionWord } from '@/i18n/optionWords'

import { useWords } from '../useWords'

import type { StepDialogProps } from './dialogs'
import { ReviewDialog } from './ReviewDialog'

type ConfirmDialogProps = StepDialogProps & { action: 'unpublish' | 'archive' | 'restore' }

/** Says what a step does to the public page before it does it. */
export function ConfirmDialog({ action, slug, isBusy, onDecided }: ConfirmDialogProps) {
  const { locale, t } = useWords()
  const word = optionWord(locale, 'reviewAction', action)
  return (
    <ReviewDialog
      slug={slug}
      heading={word}
      confirmLabel={word}
      isBusy={isBusy}
      onConfirm={() => onDecided({})}
    >
      <p>{t(`admin.confirm.${action}`)}</p>
    </ReviewDialog>
  )
}
