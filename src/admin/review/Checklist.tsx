'use client'

import { useModal } from '@payloadcms/ui'

import type { MissingField } from '@/domain/review/needs'

import { useWords } from '../useWords'

import { MissingList } from './MissingList'

const GATE = ['1', '2', '3', '4', '5', '6', '7'] as const

type ChecklistProps = { missing: MissingField[] | null; slug: string }

/** What the system can check, and beneath it what only a person can. */
export function Checklist({ missing, slug }: ChecklistProps) {
  const { closeModal } = useModal()
  const { t } = useWords()
  return (
    <>
      <div aria-live="polite">
        <p className={missing?.length ? 'ponte-dialog__error' : undefined}>{verdict()}</p>
        {missing && missing.length > 0 && (
          <MissingList missing={missing.map(worded)} onLeave={() => closeModal(slug)} />
        )}
      </div>
      <h3>{t('admin.publish.gate')}</h3>
      <ol className="ponte-dialog__gate">
        {GATE.map((number) => (
          <li key={number}>{t(`admin.publish.gate.${number}`)}</li>
        ))}
      </ol>
    </>
  )

  function verdict(): string {
    if (!missing) return t('admin.publish.looking')
    if (missing.length === 0) return t('admin.publish.complete')
    return t('admin.publish.missing', { count: missing.length })
  }

  function worded({ path, code, atLeast = 1 }: MissingField) {
    const message =
      code === 'missing' ? t('errors.missing') : t('errors.tooFewRows', { count: atLeast })
    return { path, message }
  }
}
