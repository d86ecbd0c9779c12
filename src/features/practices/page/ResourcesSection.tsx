import { DefinitionList } from '@/features/ui/DefinitionList.tsx'
import { Section } from '@/features/ui/Section.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import { resourceTexts } from './figures.ts'
import { PlainText } from './PlainText.tsx'
import type { PracticeProps } from './PracticePage.tsx'

const FIGURES = ['costTotal', 'staffFte', 'runningCost', 'timeToFirstResult'] as const

/** Money, people and months; what nobody counted is said to be not known. */
export function ResourcesSection({ locale, practice: { words, lang } }: PracticeProps) {
  const { resources } = words
  const texts = resourceTexts(locale, resources)
  const funding = (resources?.funding ?? []).map((value) => optionWord(locale, 'funding', value))
  const [first, ...others] = FIGURES.map((figure) => ({
    term: optionWord(locale, 'notKnownResources', figure),
    value: texts[figure],
  }))
  return (
    <Section id="resources" title={message(locale, 'practices.page.resources')}>
      <DefinitionList
        locale={locale}
        items={[
          ...(first ? [first] : []),
          {
            term: message(locale, 'practices.resources.costBand'),
            value: resources?.costBand ? optionWord(locale, 'costBand', resources.costBand) : null,
          },
          ...others,
          {
            term: message(locale, 'practices.resources.funding'),
            value: new Intl.ListFormat(locale).format(funding),
          },
        ]}
      />
      <div className="practice-after">
        <PlainText text={resources?.note} lang={lang} />
      </div>
    </Section>
  )
}
