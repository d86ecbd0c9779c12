import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import { Icon } from './Icon.tsx'

export type ActiveFilter = {
  label: string
  /** The same list without this filter. */
  removeHref: string
}

type ActiveFiltersProps = { locale: Locale; filters: ActiveFilter[]; clearHref: string }

/** What the list is narrowed by; each chip takes itself away. */
export function ActiveFilters({ locale, filters, clearHref }: ActiveFiltersProps) {
  if (filters.length === 0) return null
  return (
    <div className="active-filters">
      <span>{message(locale, 'site.filters.chosen')}</span>
      <ul>
        {filters.map(({ label, removeHref }) => (
          <li key={removeHref}>
            <a
              className="chip"
              href={removeHref}
              aria-label={message(locale, 'site.facets.remove', { filter: label })}
            >
              {label}
              <Icon name="x" />
            </a>
          </li>
        ))}
      </ul>
      {filters.length > 1 && <a href={clearHref}>{message(locale, 'site.facets.clear')}</a>}
    </div>
  )
}
