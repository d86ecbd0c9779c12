'use client'

import { useRef, useState } from 'react'

import { optionWord } from '@/i18n/optionWords'

import { useWords } from '../useWords'

import type { StepDialogProps } from './dialogs'
import { ReviewDialog } from './ReviewDialog'

const MAX_COMMENT = 5000

/** Sends an entry back with the words that its author will read. */
export function ChangesDialog({ slug, isBusy, onDecided }: StepDialogProps) {
  const { locale, t } = useWords()
  const [comment, setComment] = useState('')
  const [isRefused, setRefused] = useState(false)
  const input = useRef<HTMLTextAreaElement>(null)
  const word = optionWord(locale, 'reviewAction', 'request-changes')
  const decide = () => {
    if (comment.trim()) return onDecided({ comment })
    setRefused(true)
    input.current?.focus()
  }
  return (
    <ReviewDialog slug={slug} heading={word} confirmLabel={word} isBusy={isBusy} onConfirm={decide}>
      <label htmlFor="review-comment">{t('admin.changes.comment')}</label>
      <p id="review-comment-help">{t('admin.changes.help')}</p>
      <textarea
        id="review-comment"
        ref={input}
        rows={6}
        maxLength={MAX_COMMENT}
        required
        aria-describedby="review-comment-help review-comment-error"
        aria-invalid={isRefused && !comment.trim()}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      <p id="review-comment-error" className="ponte-dialog__error" role="alert">
        {isRefused && !comment.trim() ? t('admin.changes.missing') : ''}
      </p>
    </ReviewDialog>
  )
}
