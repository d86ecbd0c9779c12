'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import type { MissingField, Progress } from '@/domain/review/needs'

import { MissingList } from '../review/MissingList'
import { useWords } from '../useWords'

import { useProgress } from './useProgress'

/** What is still needed to send and to publish, while it is being written. */
export function Meter() {
  const { toPublish, toSend } = useProgress()
  return (
    <section className="ponte-meter" aria-labelledby="ponte-meter-heading">
      <Heading />
      <Line kind="toSend" progress={toSend} isOpen />
      <Line kind="toPublish" progress={toPublish} isOpen={toSend.missing.length === 0} />
    </section>
  )
}

function Heading() {
  const { t } = useWords()
  return <h2 id="ponte-meter-heading">{t('workspace.meter.title')}</h2>
}

type LineProps = { kind: 'toSend' | 'toPublish'; progress: Progress; isOpen: boolean }

function Line({ kind, progress: { done, missing, needed }, isOpen }: LineProps) {
  const { t } = useWords()
  const label = t(`workspace.meter.${kind}`)
  const count = t('workspace.meter.count', { done, needed })
  return (
    <div className="ponte-meter__line">
      <p className="ponte-meter__label">
        <span id={`ponte-meter-${kind}`}>{label}</span> <span>{count}</span>
      </p>
      <progress aria-labelledby={`ponte-meter-${kind}`} max={needed} value={done}>
        {count}
      </progress>
      {missing.length === 0 ? (
        <Done kind={kind} />
      ) : (
        <details open={isOpen}>
          <summary>{t('workspace.meter.missing', { count: missing.length })}</summary>
          <MissingList missing={missing.map(worded)} />
        </details>
      )}
    </div>
  )

  function worded({ path, code, atLeast = 1 }: MissingField) {
    const message =
      code === 'missing' ? t('errors.missing') : t('errors.tooFewRows', { count: atLeast })
    return { path, message }
  }
}

function Done({ kind }: { kind: LineProps['kind'] }) {
  const { t } = useWords()
  const { id } = useDocumentInfo()
  return (
    <>
      <p>{t(`workspace.meter.${kind}.done`)}</p>
      {kind === 'toSend' && id && (
        <button type="button" className="ponte-link" onClick={leadToSending}>
          {t('workspace.meter.lead')}
        </button>
      )}
    </>
  )
}

/** The step stands above the form, far from where somebody has finished it. */
function leadToSending(): void {
  const button = document.getElementById('review-submit')
  button?.scrollIntoView({ block: 'center' })
  button?.focus()
}
