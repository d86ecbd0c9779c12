import type { Locale } from '@/domain/locales.ts'
import { PRACTICE_SORTS, type PracticeFilter } from '@/domain/practices/practiceFilter.ts'
import { message } from '@/i18n/message.ts'

import { listHref } from './listHref.ts'

/** The orders of the list as links, so that they work without a script. */
export function SortLinks({ locale, filter }: { locale: Locale; filter: PracticeFilter }) {
  return (
    <nav className="sort-links" aria-label={message(locale, 'practices.sort.label')}>
      <span aria-hidden="true">{message(locale, 'practices.sort.label')}:</span>
      <ul>
        {PRACTICE_SORTS.map((sort) => (
          <li key={sort}>
            <a
              href={listHref(locale, { ...filter, sort, page: 1 })}
              aria-current={sort === filter.sort ? 'true' : undefined}
            >
              {message(locale, `practices.sort.${sort}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
