import type { ReactNode } from 'react'

import type { Locale } from '@/domain/locales.ts'
import { message, type MessageKey } from '@/i18n/message.ts'

import { classNames } from './classNames.ts'
import { EvidenceDots } from './EvidenceDots.tsx'
import { evidenceWord } from './evidenceWord.ts'
import { Explain } from './Explain.tsx'

export type EvidenceStripProps = {
  locale: Locale
  /** 0 to 4, or null where no reviewer has set it. */
  evidenceLevel: number | null
  /** Words as the reader sees them; null is shown as "not stated". */
  cost: string | null
  firstResult: string | null
  reach: string | null
  /** `card` is smaller and leaves the explanations to the list's `EvidenceLegend`. */
  size?: 'page' | 'card'
}

const CELLS = ['evidence', 'cost', 'firstResult', 'reach'] as const

/** What an entry can show for itself: four cells, always all, always in this order. */
export function EvidenceStrip({
  locale,
  evidenceLevel,
  size = 'page',
  ...words
}: EvidenceStripProps) {
  const values: Record<(typeof CELLS)[number], ReactNode> = {
    ...words,
    evidence:
      evidenceLevel === null ? null : (
        <Evidence locale={locale} level={evidenceLevel} dotted={size === 'page'} />
      ),
  }
  return (
    <dl className={classNames('strip', size === 'card' && 'strip-card')}>
      {CELLS.map((cell) => (
        <div className="strip-cell" key={cell}>
          <dt>
            <Label locale={locale} cell={cell} explained={size === 'page'} />
            {size === 'card' && cell === 'evidence' && evidenceLevel !== null && (
              <EvidenceDots level={evidenceLevel} />
            )}
          </dt>
          {values[cell] ? (
            <dd>{values[cell]}</dd>
          ) : (
            <dd className="not-stated">{message(locale, 'site.strip.notStated')}</dd>
          )}
        </div>
      ))}
    </dl>
  )
}

type LabelProps = { locale: Locale; cell: (typeof CELLS)[number]; explained: boolean }

function Label({ locale, cell, explained }: LabelProps) {
  const label = message(locale, `site.strip.${cell}`)
  const explanation: MessageKey = `site.strip.explain.${cell}`
  return explained ? (
    <Explain label={label} text={message(locale, explanation)} group="strip" />
  ) : (
    label
  )
}

function Evidence({ locale, level, dotted }: { locale: Locale; level: number; dotted: boolean }) {
  return (
    <>
      {dotted && <EvidenceDots level={level} />}
      {evidenceWord(locale, level)}
    </>
  )
}
