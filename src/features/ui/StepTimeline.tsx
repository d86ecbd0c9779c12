import type { ReactNode } from 'react'

import { areaClass } from './area.ts'
import { classNames } from './classNames.ts'
import { Heading, type HeadingLevel } from './Heading.tsx'

export type TimelineStep = { title: string; meta?: string | null; text?: ReactNode }

type StepTimelineProps = {
  steps: TimelineStep[]
  area?: string | null
  headingLevel?: HeadingLevel
}

/** What was done, or is to be done, in order. */
export function StepTimeline({ steps, area, headingLevel = 3 }: StepTimelineProps) {
  return (
    <ol className={classNames('steps', area && areaClass(area))}>
      {steps.map(({ title, meta, text }, index) => (
        <li className="step" key={index}>
          <div className="step-body">
            <Heading level={headingLevel}>{title}</Heading>
            {meta && <p className="step-meta">{meta}</p>}
            {text && <div className="step-text">{text}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
