import type { ReactNode } from 'react'

import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import { ButtonLink } from './ButtonLink.tsx'
import { Button } from './Button.tsx'
import { HiddenFields, type HiddenField } from './HiddenFields.tsx'
import { Icon } from './Icon.tsx'

type FacetsProps = {
  locale: Locale
  action: string
  /** What the form keeps besides its facets, such as the search text and the order. */
  keep?: HiddenField[]
  /** How many filters are chosen; with at least one, the way to clear them all is shown. */
  chosen: number
  clearHref: string
  /** `Facet`s, in a fixed order. */
  children: ReactNode
}

/** The filter as a plain GET form: beside the results on wide screens, one fold above them else. */
export function Facets({ locale, action, keep = [], chosen, clearHref, children }: FacetsProps) {
  return (
    <details className="fold">
      <summary>
        <Icon name="slidersHorizontal" />
        {message(locale, 'site.facets.title')}
        {chosen > 0 && (
          <span className="muted">{message(locale, 'site.facets.active', { count: chosen })}</span>
        )}
        <Icon name="chevronDown" />
      </summary>
      <form className="facets" action={action} aria-label={message(locale, 'site.facets.title')}>
        <HiddenFields fields={keep} />
        {children}
        <div className="facets-actions">
          <Button type="submit">{message(locale, 'site.facets.apply')}</Button>
          {chosen > 0 && (
            <ButtonLink href={clearHref} variant="plain">
              {message(locale, 'site.facets.clear')}
            </ButtonLink>
          )}
        </div>
      </form>
    </details>
  )
}
