import type { ReactNode } from 'react'

import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import type { HeadingLevel } from './Heading.tsx'
import { Icon } from './Icon.tsx'
import { Pair } from './Pair.tsx'

type WorkedAndDidNotProps = {
  locale: Locale
  worked: ReactNode
  didNot: ReactNode
  headingLevel?: HeadingLevel
}

/** Success and failure in equal boxes: the second is never smaller than the first. */
export function WorkedAndDidNot({
  locale,
  worked,
  didNot,
  headingLevel = 3,
}: WorkedAndDidNotProps) {
  const empty = <p className="muted">{message(locale, 'site.strip.notStated')}</p>
  return (
    <Pair
      headingLevel={headingLevel}
      first={{
        title: message(locale, 'site.worked.yes'),
        mark: <Icon name="check" />,
        children: worked || empty,
      }}
      second={{
        title: message(locale, 'site.worked.no'),
        mark: <Icon name="x" />,
        children: didNot || empty,
      }}
    />
  )
}
