import type { Locale } from '@/domain/locales.ts'
import { CitationBox } from '@/features/ui/CitationBox.tsx'
import { Columns } from '@/features/ui/Columns.tsx'
import { LineList } from '@/features/ui/LineList.tsx'
import { Paragraphs } from '@/features/ui/Paragraphs.tsx'
import { Section } from '@/features/ui/Section.tsx'
import { message } from '@/i18n/message.ts'
import { permanentUrl } from '@/lib/permanentUrl.ts'

import type { ResultPage } from './findResult.ts'
import { resultCitation } from './resultCitation.ts'
import { ResultFacts } from './ResultFacts.tsx'
import { ResultFiles } from './ResultFiles.tsx'
import { ResultReview } from './ResultReview.tsx'

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
      <ResultReview locale={locale} result={result} lang={lang} />
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
