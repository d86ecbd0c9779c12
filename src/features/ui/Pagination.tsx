import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import { Icon } from './Icon.tsx'
import { pageNumbers } from './pageNumbers.ts'

type PaginationProps = {
  locale: Locale
  page: number
  pages: number
  hrefOf: (page: number) => string
}

/** Nothing where all fits on one page. */
export function Pagination({ locale, page, pages, hrefOf }: PaginationProps) {
  if (pages <= 1) return null
  return (
    <nav className="pagination" aria-label={message(locale, 'site.pages.label')}>
      <ul>
        <li>
          {page > 1 && (
            <a href={hrefOf(page - 1)} rel="prev">
              <Icon name="chevronLeft" />
              {message(locale, 'site.pages.previous')}
            </a>
          )}
        </li>
        {pageNumbers(page, pages).map((number, index) => (
          <li key={number ?? `gap-${index}`} className="pagination-number">
            {number === null ? (
              <span className="pagination-gap">…</span>
            ) : (
              <PageLink locale={locale} number={number} page={page} pages={pages} hrefOf={hrefOf} />
            )}
          </li>
        ))}
        <li>
          {page < pages && (
            <a href={hrefOf(page + 1)} rel="next">
              {message(locale, 'site.pages.next')}
              <Icon name="chevronRight" />
            </a>
          )}
        </li>
      </ul>
    </nav>
  )
}

function PageLink({ locale, number, page, pages, hrefOf }: PaginationProps & { number: number }) {
  const isHere = number === page
  return (
    <a
      href={hrefOf(number)}
      aria-current={isHere ? 'page' : undefined}
      aria-label={message(locale, isHere ? 'site.pages.of' : 'site.pages.page', {
        page: number,
        pages,
      })}
    >
      {number}
    </a>
  )
}
