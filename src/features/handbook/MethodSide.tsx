import type { ReactNode } from 'react'

import type { Locale } from '@/domain/locales.ts'
import { Icon } from '@/features/ui/Icon.tsx'
import { message } from '@/i18n/message.ts'
import type { HandbookMethod } from '@/payload-types.ts'

import { PART_TITLES, partsOf } from './methodParts.ts'

type PartsProps = { locale: Locale; method: HandbookMethod }
type MethodSideProps = PartsProps & { children?: ReactNode }

/** Beside a method: how to take it along, and its parts to jump to, which stay in sight. */
export function MethodSide({ locale, method, children }: MethodSideProps) {
  return (
    <>
      <div className="no-print">
        <h2>{message(locale, 'handbook.take')}</h2>
        <p>{message(locale, 'handbook.take.text')}</p>
        {children}
      </div>
      <nav className="on-page no-print" aria-labelledby="on-page">
        <h2 id="on-page">{message(locale, 'handbook.onThisPage')}</h2>
        <PartLinks locale={locale} method={method} />
      </nav>
    </>
  )
}

/** The same parts above the text, folded, where there is no room beside it. */
export function MethodJump({ locale, method }: PartsProps) {
  return (
    <details className="jump no-print">
      <summary>
        {message(locale, 'handbook.onThisPage')}
        <Icon name="chevronDown" />
      </summary>
      <nav className="on-page" aria-label={message(locale, 'handbook.onThisPage')}>
        <PartLinks locale={locale} method={method} />
      </nav>
    </details>
  )
}

function PartLinks({ locale, method }: PartsProps) {
  return (
    <ul>
      {partsOf(method).map((part) => (
        <li key={part}>
          <a href={`#${part}`}>{message(locale, PART_TITLES[part])}</a>
        </li>
      ))}
    </ul>
  )
}
