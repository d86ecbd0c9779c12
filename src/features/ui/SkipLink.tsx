import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

/** The first stop of the keyboard; `main` carries the id `content`. */
export function SkipLink({ locale }: { locale: Locale }) {
  return (
    <a className="skip" href="#content">
      {message(locale, 'site.skip')}
    </a>
  )
}
