import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import { Heading, type HeadingLevel } from './Heading.tsx'

type CitationBoxProps = {
  locale: Locale
  citation: string
  /** The lasting address, printed in full. */
  url?: string
  headingLevel?: HeadingLevel
  /** The citation's language where it is not the page's. */
  lang?: string
}

/** How to cite the page; one click selects the whole reference. */
export function CitationBox({ locale, citation, url, headingLevel = 2, lang }: CitationBoxProps) {
  return (
    <div className="citation">
      <Heading level={headingLevel}>{message(locale, 'site.cite')}</Heading>
      <p className="citation-text" lang={lang}>
        {citation}
      </p>
      {url && (
        <p className="citation-address">
          {message(locale, 'site.cite.address')}: <a href={url}>{url}</a>
        </p>
      )}
    </div>
  )
}
