import type { Locale } from '@/domain/locales.ts'
import { CitationBox } from '@/features/ui/CitationBox.tsx'
import { Columns } from '@/features/ui/Columns.tsx'
import { LineList } from '@/features/ui/LineList.tsx'
import { Paragraphs } from '@/features/ui/Paragraphs.tsx'
import { Section } from '@/features/ui/Section.tsx'
import { Statement } from '@/features/ui/Statement.tsx'
import { message } from '@/i18n/message.ts'
import { dateText } from '@/lib/formats.ts'
import { permanentUrl } from '@/lib/permanentUrl.ts'

import type { ResultPage } from './findResult.ts'
import { resultCitation } from './resultCitation.ts'
import { ResultFacts } from './ResultFacts.tsx'
import { ResultFiles } from './ResultFiles.tsx'

type ResultArticleProps = { locale: Locale; page: ResultPage }

/** All that is known of a result, below its head. */
export function ResultArticle({ locale, page }: ResultArticleProps) {
  const { shown, methods, practices } = page
  const { entry: result, lang } = shown
  return (
    <Columns
      side={<ResultFacts locale={locale} page={page} />}
      sideLabel={message(locale, 'results.beside')}
    >
      <Section title={message(locale, 'results.description')}>
        <Paragraphs text={result.description} lang={lang} />
      </Section>
      <Section title={message(locale, 'results.files')}>
        <ResultFiles locale={locale} files={result.files} />
      </Section>
      {result.whoUsesItNow && (
        <Section title={message(locale, 'results.whoUsesItNow')}>
          <Paragraphs text={result.whoUsesItNow} lang={lang} />
        </Section>
      )}
      {result.statement && (
        <Section title={message(locale, 'results.statement')}>
          <Statement source={reviewSource(locale, result.publishedAt)} lang={lang}>
            <p>{result.statement}</p>
          </Statement>
        </Section>
      )}
      {practices.length > 0 && (
        <Section title={message(locale, 'results.practices')}>
          <LineList lines={practices} />
        </Section>
      )}
      {methods.length > 0 && (
        <Section title={message(locale, 'results.methods')}>
          <LineList lines={methods} />
        </Section>
      )}
      <div className="section">
        <CitationBox
          locale={locale}
          citation={resultCitation(locale, result)}
          url={permanentUrl(result.refId ?? result.id)}
        />
      </div>
    </Columns>
  )
}

function reviewSource(locale: Locale, publishedAt: string | null | undefined): string {
  const date = dateText(locale, publishedAt)
  return date
    ? message(locale, 'results.statement.date', { date })
    : message(locale, 'results.statement.source')
}
