import type { Locale } from '@/domain/locales.ts'
import type { LanguageNotice as State } from '@/domain/translations/shownEntry.ts'
import { message } from '@/i18n/message.ts'

import { Notice } from './Notice.tsx'

type LanguageNoticeProps = {
  locale: Locale
  original: Locale
  /** Why it has to be said: the original stands here, or a translation that may be wrong. */
  state: State
  originalHref?: string
}

/** Says why a text stands in another language, or how far its translation may be trusted. */
export function LanguageNotice({ locale, original, state, originalHref }: LanguageNoticeProps) {
  const name = message(locale, `site.language.name.${original}`)
  return (
    <Notice tone={state === 'none' ? 'info' : 'warn'}>
      <p>
        {message(locale, `site.language.notice.${state}`, { original: name })}{' '}
        {originalHref && (
          <a href={originalHref} hrefLang={original}>
            {message(locale, 'site.language.notice.readOriginal')}
          </a>
        )}
      </p>
    </Notice>
  )
}
