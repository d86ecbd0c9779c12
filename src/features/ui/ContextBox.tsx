import type { ReactNode } from 'react'

import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import type { HeadingLevel } from './Heading.tsx'
import { Pair } from './Pair.tsx'

type ContextBoxProps = {
  locale: Locale
  sweden: ReactNode
  italy: ReactNode
  headingLevel?: HeadingLevel
}

/** Who is competent for what, north and south: Sweden first, Italy second, an empty side says so. */
export function ContextBox({ locale, sweden, italy, headingLevel = 3 }: ContextBoxProps) {
  const empty = <p className="muted">{message(locale, 'site.strip.notStated')}</p>
  return (
    <Pair
      headingLevel={headingLevel}
      first={{ title: message(locale, 'site.context.sweden'), children: sweden || empty }}
      second={{ title: message(locale, 'site.context.italy'), children: italy || empty }}
    />
  )
}
