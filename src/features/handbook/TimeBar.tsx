import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import { stepTimes } from './stepTimes.ts'

/** Per cent; narrower than this, a number does not fit on a small screen. */
const NUMBERED_SHARE = 5

type TimeBarProps = { locale: Locale; steps: { minutes?: number | null }[] }

/** How the steps share the time, drawn to scale; the steps below say the same in words. */
export function TimeBar({ locale, steps }: TimeBarProps) {
  const times = stepTimes(steps)
  const total = times.at(-1)?.to ?? 0
  if (total === 0) return null
  const percent = (minutes: number) => Number(((minutes / total) * 100).toFixed(2))
  const parts = times.map(({ minutes }, index) => `${index + 1}: ${minutes} min`).join(', ')
  return (
    <svg
      className="time-bar"
      role="img"
      aria-label={message(locale, 'handbook.steps.bar', { steps: parts })}
    >
      {times.map(({ from, minutes }, index) => (
        <g key={index} className={index % 2 === 0 ? 'time-part' : 'time-part time-part-even'}>
          <rect x={`${percent(from)}%`} width={`${percent(minutes)}%`} height="28" />
          {percent(minutes) >= NUMBERED_SHARE && (
            <text x={`${percent(from + minutes / 2)}%`} y="19" textAnchor="middle">
              {index + 1}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
