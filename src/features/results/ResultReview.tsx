import type { ProjectResult } from '@payload-types'

import type { Locale } from '@/domain/locales.ts'
import { Section } from '@/features/ui/Section.tsx'
import { Statement } from '@/features/ui/Statement.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'
import { dateText } from '@/lib/formats.ts'

type ResultReviewProps = { locale: Locale; result: ProjectResult; lang: Locale | undefined }

/** What the review says in public of a result: label, statement, note and day. */
export function ResultReview({ locale, result, lang }: ResultReviewProps) {
  const { otherCountryNote, publishedAt, reviewLabel, statement } = result
  if (!statement && !otherCountryNote) return null
  const label = reviewLabel && optionWord(locale, 'reviewLabel', reviewLabel)
  const source = reviewSource(locale, publishedAt)
  const abroad = message(locale, 'results.statement.abroad')
  return (
    <Section title={message(locale, 'results.statement')}>
      {statement && (
        <Statement source={[source, label].filter(Boolean).join(' · ')} lang={lang}>
          <p>{statement}</p>
        </Statement>
      )}
      {otherCountryNote && (
        <Statement source={`${abroad} · ${source}`} lang={lang}>
          <p>{otherCountryNote}</p>
        </Statement>
      )}
    </Section>
  )
}

function reviewSource(locale: Locale, publishedAt: string | null | undefined): string {
  const date = dateText(locale, publishedAt)
  return date
    ? message(locale, 'results.statement.date', { date })
    : message(locale, 'results.statement.source')
}
