import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import { Mark } from './Mark.tsx'

type WordmarkProps = { locale: Locale; name?: string }

/** Mark and name, leading home. */
export function Wordmark({ locale, name }: WordmarkProps) {
  return (
    <a className="wordmark" href={`/${locale}`}>
      <Mark />
      {name ?? message(locale, 'site.name')}
    </a>
  )
}
