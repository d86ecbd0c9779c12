import { Section } from '@/features/ui/Section.tsx'
import { WorkedAndDidNot } from '@/features/ui/WorkedAndDidNot.tsx'
import { message } from '@/i18n/message.ts'

import { PlainText } from './PlainText.tsx'
import type { PracticeProps } from './PracticePage.tsx'
import { TextPoints } from './TextPoints.tsx'

/** Success and failure side by side; neither is folded away. */
export function WorkedSection({ locale, practice }: PracticeProps) {
  const { words, lang } = practice
  const hasWorked = Boolean(words.resultsText ?? words.dos?.length)
  const hasFailed = Boolean(words.didNotWork ?? words.donts?.length)
  return (
    <Section id="worked" title={message(locale, 'practices.page.worked')}>
      <WorkedAndDidNot
        locale={locale}
        worked={
          hasWorked && (
            <div className="flow" lang={lang}>
              <PlainText text={words.resultsText} />
              <TextPoints points={words.dos} />
            </div>
          )
        }
        didNot={
          hasFailed && (
            <div className="flow" lang={lang}>
              <PlainText text={words.didNotWork} />
              <TextPoints points={words.donts} />
            </div>
          )
        }
      />
    </Section>
  )
}
