'use client'

import { timeText } from '@/lib/formats'

import type { ReviewEntry } from '../review/useReviewEntry'
import { useWords } from '../useWords'

import { savesItself } from './savesItself'
import { useSaving, type Saving } from './saving'

type Said = { status: Saving['status']; savedAt: string | null }

/** Whether what was typed is stored. What a screen reader says changes once a minute at most. */
export function SavingStatus({ entry }: { entry: ReviewEntry | null }) {
  const { locale, t } = useWords()
  const { conflict, savedAt, status, why } = useSaving()
  const saved = savedAt ? t('workspace.saved', { time: timeText(locale, savedAt) }) : ''
  const isTrouble = Boolean(why) || conflict !== null
  return (
    <div className={isTrouble ? 'ponte-saving ponte-saving--trouble' : 'ponte-saving'}>
      <span aria-hidden="true">{shown({ status, savedAt })}</span>
      {why && <span>{why}</span>}
      <span className="ponte-hidden" role="status">
        {isTrouble ? `${t('workspace.notSaved')} ${why ?? ''}` : saved}
      </span>
    </div>
  )

  function shown({ status, savedAt }: Said): string {
    if (status === 'saved' || (status === 'still' && savedAt)) return saved
    if (status === 'saving') return t('workspace.saving')
    if (status === 'typed' || status === 'failed') return t('workspace.notSaved')
    if (savesItself(entry)) return t('workspace.savesItself')
    return entry?.reviewState === 'published' ? t('workspace.opensRevision') : ''
  }
}
