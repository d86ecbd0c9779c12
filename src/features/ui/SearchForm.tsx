import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import { Button } from './Button.tsx'
import { HiddenFields, type HiddenField } from './HiddenFields.tsx'

type SearchFormProps = {
  locale: Locale
  action: string
  query?: string
  label?: string
  placeholder?: string
  keep?: HiddenField[]
}

export function SearchForm({ locale, action, query, label, placeholder, keep }: SearchFormProps) {
  return (
    <form className="search" role="search" action={action}>
      <HiddenFields fields={keep ?? []} />
      <input
        className="input"
        type="search"
        name="q"
        defaultValue={query}
        maxLength={200}
        aria-label={label ?? message(locale, 'site.search.label')}
        placeholder={placeholder ?? message(locale, 'site.search.placeholder')}
      />
      <Button type="submit">{message(locale, 'site.search.button')}</Button>
    </form>
  )
}
