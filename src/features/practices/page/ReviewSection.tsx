import { Section } from '@/features/ui/Section.tsx'
import { Statement } from '@/features/ui/Statement.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import { dayText } from './figures.ts'
import { PlainText } from './PlainText.tsx'
import type { PracticeProps } from './PracticePage.tsx'

/** What the reviewer says in public, with the level of the entry and the day. */
export function ReviewSection({ locale, practice: { words, lang } }: PracticeProps) {
  const { statement, tier, publishedAt } = words
  if (!statement) return null
  const source = [
    message(locale, 'practices.review.source'),
    tier && optionWord(locale, 'tier', tier),
    publishedAt && dayText(locale, publishedAt),
  ]
  return (
    <Section id="review" title={message(locale, 'practices.page.review')}>
      <Statement source={source.filter(Boolean).join(' · ')} lang={lang}>
        <PlainText text={statement} />
      </Statement>
    </Section>
  )
}
