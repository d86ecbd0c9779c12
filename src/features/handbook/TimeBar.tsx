import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import { stepTimes } from './stepTimes.ts'

const WIDTH = 600
const HEIGHT = 26
const GAP = 2
/** Narrower than this, a number does not fit. */
const NUMBERED_WIDTH = 16

type TimeBarProps = { locale: Locale; steps: { minutes?: number | null }[] }

/** How the steps share the time, drawn to scale; the steps below say the same in words. */
export function TimeBar({ locale, steps }: TimeBarProps) {
  const times = stepTimes(steps)
  const total = times.at(-1)?.to ?? 0
  if (total === 0) return null
  const parts = times.map(({ minutes }, index) => `${index + 1}: ${minutes} min`).join(', ')
  return (
    <svg
      className="time-bar"
      role="img"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-label={message(locale, 'handbook.steps.bar', { steps: parts })}
    >
      {times.map(({ from, minutes }, index) => {
        const width = Math.max(0, (minutes / total) * WIDTH - GAP)
        const x = (from / total) * WIDTH
        return (
          <g key={index} className={index % 2 === 0 ? 'time-part' : 'time-part time-part-even'}>
            <rect x={x} width={width} height={HEIGHT} />
            {width >= NUMBERED_WIDTH && (
              <text x={x + width / 2} y={HEIGHT / 2 + 5} textAnchor="middle">
                {index + 1}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}
