import { classNames } from './classNames.ts'

export const PILL_TONES = ['neutral', 'progress', 'done', 'attention', 'stopped'] as const
export type PillTone = (typeof PILL_TONES)[number]

/** Outline and filled part of each tone's shape, legible without colour. */
const SHAPES: Record<PillTone, { outline: string; filled?: string }> = {
  neutral: { outline: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0' },
  progress: {
    outline: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0',
    filled: 'M8 2a6 6 0 0 1 0 12z',
  },
  done: { outline: 'M2 8.5l4 4 8-9' },
  attention: { outline: 'M8 1.5l7 13H1z', filled: 'M8 1.5l7 13H1z' },
  stopped: { outline: 'M2.5 2.5h11v11h-11z', filled: 'M2.5 2.5h11v11h-11z' },
}

/** Where something stands: a word, a shape and a colour that say the same. */
export function StatePill({ tone, label }: { tone: PillTone; label: string }) {
  const { outline, filled } = SHAPES[tone]
  return (
    <span className={classNames('pill', `pill-${tone}`)}>
      <svg className="pill-shape" viewBox="0 0 16 16" aria-hidden="true">
        <path d={outline} />
        {filled && <path className="pill-fill" d={filled} />}
      </svg>
      {label}
    </span>
  )
}
