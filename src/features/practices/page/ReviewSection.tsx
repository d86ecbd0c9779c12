import { Section } from '@/features/ui/Section.tsx'
import { Statement } from '@/features/ui/Statement.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import { dayText } from './figures.ts'
import { PlainText } from './PlainText.tsx'
import type { PracticeProps } from './PracticePage.tsx'

/** What the review says in public: label, statement, the note from the other country, and the day. */
export function ReviewSection({ locale, practice: { words, lang } }: PracticeProps) {
  const { statement, otherCountryNote, reviewLabel, tier, publishedAt } = words
  if (!statement && !otherCountryNote && !reviewLabel) return null
  const day = publishedAt && dayText(locale, publishedAt)
  const sourceOf = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' · ')
  const label = reviewLabel
    ? optionWord(locale, 'reviewLabel', reviewLabel)
    : tier && optionWord(locale, 'tier', tier)
  return (
    <Section id="review" title={message(locale, 'practices.page.review')}>
      {statement && (
        <Statement
          source={sourceOf(message(locale, 'practices.review.source'), label, day)}
          lang={lang}
        >
          <PlainText text={statement} />
        </Statement>
      )}
      {!statement && <p>{sourceOf(message(locale, 'practices.review.label'), label, day)}</p>}
      {otherCountryNote && (
        <Statement source={sourceOf(message(locale, 'practices.review.abroad'), day)} lang={lang}>
          <PlainText text={otherCountryNote} />
        </Statement>
      )}
    </Section>
  )
}
