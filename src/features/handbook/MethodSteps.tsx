import type { Locale } from '@/domain/locales.ts'
import { Paragraphs } from '@/features/ui/Paragraphs.tsx'
import { message } from '@/i18n/message.ts'
import type { HandbookMethod } from '@/payload-types.ts'

import { clockText, durationText } from './duration.ts'
import { type StepTime, stepTimes } from './stepTimes.ts'

import { TimeBar } from './TimeBar.tsx'

type Step = NonNullable<HandbookMethod['steps']>[number]
type MethodStepsProps = { locale: Locale; steps: Step[]; lang: Locale | undefined }

/** The steps as a run sheet: the clock, who leads, who takes part. */
export function MethodSteps({ locale, steps, lang }: MethodStepsProps) {
  const times = stepTimes(steps)
  const time = durationText(locale, times.at(-1)?.to)
  return (
    <>
      {time && (
        <p className="ui muted">
          {message(locale, 'handbook.steps.total', { count: steps.length, time })}
        </p>
      )}
      <TimeBar locale={locale} steps={steps} />
      <ol className="run">
        {steps.map((step, index) => (
          <RunStep key={index} locale={locale} lang={lang} step={step} time={times[index]} />
        ))}
      </ol>
    </>
  )
}

type RunStepProps = {
  locale: Locale
  lang: Locale | undefined
  step: Step
  time: StepTime | undefined
}

function RunStep({ locale, lang, step, time }: RunStepProps) {
  return (
    <li className="run-step">
      <div className="run-head">
        <h3 lang={lang}>{step.title}</h3>
        {time && time.minutes > 0 && (
          <p className="run-time">
            <b>{message(locale, 'documents.stepMinutes', { count: time.minutes })}</b>{' '}
            <span className="muted">
              {message(locale, 'handbook.steps.clock', {
                from: clockText(time.from),
                to: clockText(time.to),
              })}
            </span>
          </p>
        )}
      </div>
      <div className="run-parts">
        <Part
          title={message(locale, 'documents.facilitator')}
          text={step.facilitator}
          lang={lang}
        />
        <Part
          title={message(locale, 'documents.participants')}
          text={step.participants}
          lang={lang}
        />
      </div>
    </li>
  )
}

type PartProps = { title: string; text: string | null | undefined; lang: Locale | undefined }

function Part({ title, text, lang }: PartProps) {
  if (!text) return null
  return (
    <div className="run-part">
      <h4>{title}</h4>
      <Paragraphs text={text} lang={lang} />
    </div>
  )
}
