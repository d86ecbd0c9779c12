'use client'

import { Button } from '@payloadcms/ui'
import { useRef, useState, type FormEvent, type ReactNode } from 'react'

import type { ReviewedCollection } from '@/domain/review/needs'

import { useWords } from '../useWords'

import { postAssignment } from './postAssignment'

type AssignFormProps = {
  /** The queue as it was left. */
  back: string
  entries: { collection: ReviewedCollection; id: string }[]
  children: ReactNode
}

/** Saves who is ticked as the reviewers of all entries, and goes back to the queue. */
export function AssignForm({ back, entries, children }: AssignFormProps) {
  const { locale, t } = useWords()
  const [errors, setErrors] = useState<string[]>([])
  const [isBusy, setIsBusy] = useState(false)
  const trouble = useRef<HTMLDivElement>(null)
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reviewers = new FormData(event.currentTarget).getAll('reviewer').map(String)
    setIsBusy(true)
    const refused = await postAssignment({ entries, reviewers }, locale)
    if (refused?.length === 0) {
      const joint = back.includes('?') ? '&' : '?'
      window.location.assign(`${back}${joint}assigned=${entries.length}`)
      return
    }
    setIsBusy(false)
    setErrors(refused ?? [t('desk.refused.silence')])
    trouble.current?.focus()
  }
  return (
    <form onSubmit={(event) => void onSubmit(event)}>
      <div ref={trouble} role="alert" tabIndex={-1}>
        {errors.length > 0 && (
          <div className="ponte-note ponte-note--trouble">
            {errors.map((error) => (
              <p key={error}>{error}</p>
            ))}
          </div>
        )}
      </div>
      {children}
      <Button type="submit" disabled={isBusy}>
        {t('desk.assign.save')}
      </Button>
    </form>
  )
}
