'use client'

import { useRef } from 'react'

import { Button } from '@payloadcms/ui'

import { OPTIONS } from '@/domain/options'

import { useWords } from '../useWords'

import { CommentPlace } from './CommentPlace'
import type { FieldChoice } from './fieldChoices'
import { useComment, type DraftComment } from './useComment'

const MAX_TEXT = 5000

type CommentFormProps = { collection: string; id: string; choices: FieldChoice[] }

/** A word about the entry or one of its fields, to the author or among those who review. */
export function CommentForm({ collection, id, choices }: CommentFormProps) {
  const { t } = useWords()
  const text = useRef<HTMLTextAreaElement>(null)
  const { comment, isBusy, said, send, set } = useComment(`${collection}/${id}`)
  const onSend = async () => {
    if (!(await send())) text.current?.focus()
  }
  return (
    <section className="ponte-review__part ponte-form" aria-labelledby="review-add">
      <h3 id="review-add">{t('sheet.comments.add')}</h3>
      <CommentPlace choices={choices} comment={comment} onChange={set} />
      <label htmlFor="comment-text">{t('sheet.comments.text')}</label>
      <textarea
        id="comment-text"
        ref={text}
        rows={4}
        maxLength={MAX_TEXT}
        aria-describedby="comment-said"
        aria-invalid={said?.isTrouble ?? false}
        value={comment.text}
        onChange={(event) => set({ text: event.target.value })}
      />
      <Audience comment={comment} onChange={set} />
      <p
        id="comment-said"
        role="status"
        className={said?.isTrouble ? 'ponte-dialog__error' : undefined}
      >
        {said?.text}
      </p>
      <Button type="button" disabled={isBusy} margin={false} onClick={() => void onSend()}>
        {isBusy ? t('admin.working') : t('sheet.comments.send')}
      </Button>
    </section>
  )
}

type AudienceProps = { comment: DraftComment; onChange: (part: Partial<DraftComment>) => void }

function Audience({ comment, onChange }: AudienceProps) {
  const { t } = useWords()
  return (
    <fieldset className="ponte-choice">
      <legend>{t('sheet.comments.audience')}</legend>
      {OPTIONS.audience.map((audience) => (
        <label key={audience}>
          <input
            type="radio"
            name="comment-audience"
            checked={comment.audience === audience}
            onChange={() => onChange({ audience })}
          />
          {t(`sheet.comments.audience.${audience}`)}
        </label>
      ))}
    </fieldset>
  )
}
