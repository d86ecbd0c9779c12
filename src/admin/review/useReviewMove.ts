'use client'

import { useEffect, useRef, useState } from 'react'

import { toast, useConfig, useDocumentInfo, useForm, useRouteCache } from '@payloadcms/ui'

import type { ReviewAction } from '@/domain/review/transitions'

import { useWords } from '../useWords'
import { seenVersion } from '../workspace/saving'

import { postMove, type Decision } from './postMove'
import { tellStepsChanged } from './schedule/waitingSteps'
import { tellTrouble } from './trouble'
import { useDraftSaving } from './useDraftSaving'
import type { ReviewEntry } from './useReviewEntry'

/** Steps that take what stands in the form along, so that nothing typed is lost. */
const TAKES_FORM_ALONG: readonly ReviewAction[] = [
  'submit',
  'start-review',
  'request-changes',
  'publish',
]

export type TakeStep = (action: ReviewAction, decision?: Decision) => Promise<void>

/** Takes a step of the review: saves, asks the server, and shows what came of it. */
export function useReviewMove(entry: ReviewEntry): { isBusy: boolean; take: TakeStep } {
  const { locale, t } = useWords()
  const { api } = useConfig().config.routes
  const { data, incrementVersionCount } = useDocumentInfo()
  const saveDraft = useDraftSaving()
  const show = useOutcome(entry)
  const [isBusy, setBusy] = useState(false)
  // Saving changes the version while a step is on its way: the step is decided on the newest one.
  const version = useRef('')
  useEffect(() => {
    version.current = String((data as { updatedAt?: string } | undefined)?.updatedAt ?? '')
  }, [data])

  const take: TakeStep = async (action, decision = {}) => {
    setBusy(true)
    tellTrouble(null)
    const isReady = !TAKES_FORM_ALONG.includes(action) || !entry.isWritable || (await saveDraft())
    if (isReady) {
      const address = `${api}/${entry.collection}/${entry.id}/review`
      const move = { ...decision, action, version: seenVersion(entry.id) ?? version.current }
      const answer = await postMove(address, { move, locale })
      if (!answer) toast.error(t('admin.unreachable'))
      else if (!answer.ok) show.refusal(answer)
      else if (decision.publishAt) show.scheduled()
      else {
        incrementVersionCount()
        show.success(action)
      }
    }
    setBusy(false)
  }
  return { isBusy, take }
}

const GOES_PUBLIC: readonly ReviewAction[] = ['publish', 'restore']
const LEAVES_PUBLIC: readonly ReviewAction[] = ['unpublish', 'archive']

type Refused = Omit<NonNullable<Parameters<typeof tellTrouble>[0]>, 'entry'>

function useOutcome({ id }: ReviewEntry) {
  const { t } = useWords()
  const { clearRouteCache } = useRouteCache()
  const { setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo()
  const { dispatchFields, setModified, setSubmitted } = useForm()
  return {
    success(action: ReviewAction) {
      if (GOES_PUBLIC.includes(action)) {
        setHasPublishedDoc(true)
        setUnpublishedVersionCount(0)
      }
      if (LEAVES_PUBLIC.includes(action)) setHasPublishedDoc(false)
      setModified(false)
      toast.success(t(`admin.done.${action}`))
      tellStepsChanged()
      clearRouteCache()
    },
    scheduled() {
      toast.success(t('addresses.later.done'))
      tellStepsChanged()
    },
    refusal({ message, fields, isOutdated }: Refused) {
      const said = message || t('errors.wrongFields', { count: fields.length })
      tellTrouble({ entry: id, message: said, fields, isOutdated })
      if (fields.length === 0) return
      dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: fields })
      setSubmitted(true)
    },
  }
}
