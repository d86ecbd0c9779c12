import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import { Icon } from './Icon.tsx'

export type FacetOption = { value: string; label: string; count: number; chosen: boolean }

export type FacetProps = {
  locale: Locale
  legend: string
  /** The parameter's name; checkboxes repeat it, which means "or". */
  name: string
  options: FacetOption[]
  /** `radio` for "at least" questions, where one answer is enough. */
  kind?: 'checkbox' | 'radio'
  /** How many stand open before the rest folds away. */
  open?: number
}

/** One question of the filter, with how many results each answer has. */
export function Facet({ locale, legend, options, open = 8, ...rest }: FacetProps) {
  const folds = options.length > open + 1
  const first = folds ? options.slice(0, open) : options
  const later = folds ? options.slice(open) : []
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      <Options {...rest} options={first} />
      {later.length > 0 && (
        <details className="facet-more" open={later.some((option) => option.chosen)}>
          <summary>
            <Icon name="chevronDown" />
            {message(locale, 'site.facets.more', { count: later.length })}
          </summary>
          <Options {...rest} options={later} />
        </details>
      )}
    </fieldset>
  )
}

function Options({
  name,
  options,
  kind = 'checkbox',
}: Pick<FacetProps, 'name' | 'options' | 'kind'>) {
  return (
    <ul>
      {options.map(({ value, label, count, chosen }) => (
        <li key={value}>
          <label className="facet-option">
            <input type={kind} name={name} value={value} defaultChecked={chosen} />
            <span className={count === 0 ? 'facet-none' : 'facet-label'}>{label}</span>
            <span className="facet-count">{count}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
