import type { Locale } from '@/domain/locales.ts'
import { CitationBox } from '@/features/ui/CitationBox.tsx'
import { Meta } from '@/features/ui/Meta.tsx'
import { Notice } from '@/features/ui/Notice.tsx'
import { Paragraphs } from '@/features/ui/Paragraphs.tsx'
import { message } from '@/i18n/message.ts'
import { dateText } from '@/lib/formats.ts'

import { EditionFiles } from './EditionFiles.tsx'
import type { Edition } from './findEditions.ts'

/** One wording for all, so that an edition is cited alike everywhere. */
const CITATION_LANGUAGE = 'en'

type EditionEntryProps = { locale: Locale; edition: Edition; isCurrent: boolean; site: string }

/** One edition in the list of all: what is new in it, its files, how to cite it. */
export function EditionEntry({ locale, edition, isCurrent, site }: EditionEntryProps) {
  const { number, title, changelog, lang, frozenOn, citation, files } = edition
  const date = dateText(locale, frozenOn)
  return (
    <section className="section edition" aria-labelledby={`edition-${number}`}>
      <h2 id={`edition-${number}`}>{message(locale, 'handbook.edition', { number })}</h2>
      <Meta
        items={[
          isCurrent && message(locale, 'handbook.current'),
          title && <span lang={lang}>{title}</span>,
          date && message(locale, 'handbook.frozenOn', { date }),
        ]}
      />
      {changelog && (
        <div className="edition-news">
          <h3>{message(locale, 'handbook.editions.changes')}</h3>
          <Paragraphs text={changelog} lang={lang} />
        </div>
      )}
      {files.length > 0 ? (
        <>
          <EditionFiles locale={locale} edition={edition} />
          <p className="edition-sums">
            <a href={`/handbook/${number}/SHA256SUMS`}>
              {message(locale, 'handbook.editions.sums')}
            </a>
          </p>
        </>
      ) : (
        <Notice tone="info">
          <p>{message(locale, 'handbook.editions.preparing')}</p>
        </Notice>
      )}
      {citation && (
        <CitationBox
          locale={locale}
          citation={citation}
          lang={locale === CITATION_LANGUAGE ? undefined : CITATION_LANGUAGE}
          url={`${site}/${locale}/handbook/editions#edition-${number}`}
          headingLevel={3}
        />
      )}
    </section>
  )
}
