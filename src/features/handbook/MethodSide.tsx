import type { ReactNode } from 'react'

import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'
import type { HandbookMethod } from '@/payload-types.ts'

import { PART_TITLES, partsOf } from './methodParts.ts'

type MethodSideProps = { locale: Locale; method: HandbookMethod; children?: ReactNode }

/** Beside a method: its parts to jump to, and how to take it along. */
export function MethodSide({ locale, method, children }: MethodSideProps) {
  return (
    <>
      <nav className="on-page no-print" aria-labelledby="on-page">
        <h2 id="on-page">{message(locale, 'handbook.onThisPage')}</h2>
        <ul>
          {partsOf(method).map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{message(locale, PART_TITLES[part])}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="no-print">
        <h2>{message(locale, 'handbook.take')}</h2>
        <p>{message(locale, 'handbook.take.text')}</p>
        {children}
      </div>
    </>
  )
}
