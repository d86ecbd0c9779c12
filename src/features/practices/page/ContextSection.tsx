import { ContextBox } from '@/features/ui/ContextBox.tsx'
import { DefinitionList } from '@/features/ui/DefinitionList.tsx'
import { Section } from '@/features/ui/Section.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import { PlainText } from './PlainText.tsx'
import type { PracticeProps } from './PracticePage.tsx'

const FACTS = ['populationBand', 'governanceLevel', 'deliveryBody'] as const

/** The town it comes from and who is competent, so that a reader can hold their own beside it. */
export function ContextSection({ locale, practice: { words, lang } }: PracticeProps) {
  const context = words.context ?? {}
  const side = (text: string | null | undefined) =>
    text ? <PlainText text={text} lang={lang} /> : null
  return (
    <Section id="context" title={message(locale, 'practices.page.context')}>
      <DefinitionList
        locale={locale}
        items={FACTS.map((fact) => {
          const value = context[fact]
          return {
            term: message(locale, `practices.context.${fact}`),
            value: value ? optionWord(locale, fact, value) : null,
          }
        })}
      />
      <div className="practice-after">
        <h3>{message(locale, 'practices.page.competence')}</h3>
        <ContextBox
          locale={locale}
          sweden={side(context.legalCompetenceSE)}
          italy={side(context.legalCompetenceIT)}
          headingLevel={4}
        />
      </div>
    </Section>
  )
}
