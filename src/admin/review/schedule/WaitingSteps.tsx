'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'

import { useWords } from '../../useWords'
import { postJson } from '../postJson'

import { tellStepsChanged, useWaitingSteps, type WaitingStep } from './waitingSteps'

/** Above the form: what will happen to the entry by itself, and how to keep it from happening. */
export function WaitingSteps({ entry }: { entry: string }) {
  const steps = useWaitingSteps(entry)
  return steps.map((step) => <Waiting key={step.id} step={step} />)
}

function Waiting({ step }: { step: WaitingStep }) {
  const { locale, t } = useWords()
  const { api } = useConfig().config.routes
  const cancel = async () => {
    const refusal = await postJson(`${api}/scheduled-steps/${step.id}/cancel`, { locale })
    if (refusal) toast.error(refusal.message || t('admin.unreachable'))
    else toast.success(t('addresses.later.cancelled'))
    tellStepsChanged()
  }
  return (
    <section className="ponte-note">
      <h2 className="ponte-note__title">
        {t(`addresses.waits.${step.action}`, { time: timeText(locale, step.at) })}
      </h2>
      <p>{t('addresses.waits.text')}</p>
      <div className="ponte-note__buttons">
        <Button
          type="button"
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => void cancel()}
        >
          {t('addresses.waits.cancel')}
        </Button>
      </div>
    </section>
  )
}

/** Day and time where the reader is. */
function timeText(locale: string, time: string): string {
  const format = { dateStyle: 'long', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, format).format(new Date(time))
}
