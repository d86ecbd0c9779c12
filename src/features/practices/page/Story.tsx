import type { RichText as RichTextValue } from '@/domain/handbook/editionSnapshot.ts'
import { RichText } from '@/features/ui/RichText.tsx'
import { Section } from '@/features/ui/Section.tsx'
import { StepTimeline } from '@/features/ui/StepTimeline.tsx'
import { message } from '@/i18n/message.ts'

import { PlainText } from './PlainText.tsx'
import type { PracticeProps } from './PracticePage.tsx'
import { TextSection } from './TextSection.tsx'

/** The problem, what they wanted, what they did, and when. */
export function Story({ locale, practice }: PracticeProps) {
  const { words, lang, shown, area } = practice
  const steps = (words.steps ?? []).map(({ title, text, month }) => ({
    title: title ?? '',
    meta: typeof month === 'number' ? message(shown, 'practices.month', { month }) : null,
    text: <PlainText text={text} />,
  }))
  const solution = words.solution as RichTextValue | null | undefined
  return (
    <>
      <TextSection
        id="problem"
        title={message(locale, 'practices.page.problem')}
        text={words.problem}
        lang={lang}
      />
      <TextSection
        title={message(locale, 'practices.page.objectives')}
        text={words.objectives}
        lang={lang}
      />
      <Section id="solution" title={message(locale, 'practices.page.solution')}>
        <RichText value={solution} lang={lang} />
        {steps.length > 0 && (
          <div className="practice-steps" lang={lang}>
            <StepTimeline steps={steps} area={area?.slug} />
          </div>
        )}
      </Section>
    </>
  )
}
