'use client'

import { Button, useModal } from '@payloadcms/ui'

import type { ReviewAction } from '@/domain/review/transitions'
import { optionWord } from '@/i18n/optionWords'

import { dialogSlug, isAsking } from './review/dialogs'
import { StepDialog } from './review/StepDialog'
import { useReviewEntry, type ReviewEntry } from './review/useReviewEntry'
import { useReviewMove } from './review/useReviewMove'
import { useWords } from './useWords'

/** Steps that lead towards publication stand out; the others stand beside them. */
const LEADS_ON: readonly ReviewAction[] = ['submit', 'start-review', 'publish', 'restore']

/** In the place of Payload's Publish button: the steps that this person may take now. */
export function ReviewActions() {
  const entry = useReviewEntry()
  return entry && <Steps entry={entry} />
}

function Steps({ entry }: { entry: ReviewEntry }) {
  const { locale } = useWords()
  const { openModal } = useModal()
  const { isBusy, take } = useReviewMove(entry)
  const start = (action: ReviewAction) => {
    if (isAsking(action)) openModal(dialogSlug(action, entry.id))
    else void take(action)
  }
  const sideSteps = entry.actions.filter((action) => !LEADS_ON.includes(action))
  const leading = entry.actions.filter((action) => LEADS_ON.includes(action))
  return (
    <>
      {[...sideSteps, ...leading].map((action) => (
        <Button
          key={action}
          id={`review-${action}`}
          type="button"
          buttonStyle={LEADS_ON.includes(action) ? 'primary' : 'secondary'}
          disabled={isBusy}
          margin={false}
          onClick={() => start(action)}
        >
          {optionWord(locale, 'reviewAction', action)}
        </Button>
      ))}
      {entry.actions.filter(isAsking).map((action) => (
        <StepDialog key={action} action={action} entry={entry} isBusy={isBusy} take={take} />
      ))}
    </>
  )
}
