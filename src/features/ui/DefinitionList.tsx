import type { ReactNode } from 'react'

import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

export type Definition = { term: string; value: ReactNode }

/** Terms and their values; an empty value is shown as not stated. */
export function DefinitionList({ locale, items }: { locale: Locale; items: Definition[] }) {
  return (
    <dl className="definitions">
      {items.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {isGiven(value) ? (
              value
            ) : (
              <span className="muted">{message(locale, 'site.strip.notStated')}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

const isGiven = (value: ReactNode) => value !== null && value !== undefined && value !== ''
