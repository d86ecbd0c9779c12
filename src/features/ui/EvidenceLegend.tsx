import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import { EvidenceDots } from './EvidenceDots.tsx'
import { evidenceWord } from './evidenceWord.ts'
import { Icon } from './Icon.tsx'

const LEVELS = [0, 1, 2, 3, 4]
const CELLS = ['cost', 'firstResult', 'reach'] as const

/** Above a list of cards: what their strips mean, folded until asked for. */
export function EvidenceLegend({ locale }: { locale: Locale }) {
  return (
    <details className="legend">
      <summary>
        <Icon name="info" />
        {message(locale, 'site.strip.legend')}
        <Icon name="chevronDown" />
      </summary>
      <div className="legend-body">
        <div>
          <p>{message(locale, 'site.strip.explain.evidence')}</p>
          <ul className="legend-levels">
            {LEVELS.map((level) => (
              <li key={level}>
                <EvidenceDots level={level} />
                <span>{evidenceWord(locale, level)}</span>
              </li>
            ))}
          </ul>
        </div>
        <dl>
          {CELLS.map((cell) => (
            <div key={cell}>
              <dt>{message(locale, `site.strip.${cell}`)}</dt>
              <dd>{message(locale, `site.strip.explain.${cell}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  )
}
