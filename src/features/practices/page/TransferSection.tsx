import { Pair } from '@/features/ui/Pair.tsx'
import { Section } from '@/features/ui/Section.tsx'
import { message } from '@/i18n/message.ts'

import { PlainText } from './PlainText.tsx'
import type { PracticeProps } from './PracticePage.tsx'
import { TextPoints } from './TextPoints.tsx'

/** What another town must keep, what it may change, and what has to be there first. */
export function TransferSection({ locale, practice: { words, lang } }: PracticeProps) {
  const { mustKeep, canAdapt } = words.transferability ?? {}
  const box = (title: 'mustKeep' | 'canAdapt', points: typeof mustKeep) => ({
    title: message(locale, `practices.page.${title}`),
    children: points?.length ? (
      <div lang={lang}>
        <TextPoints points={points} />
      </div>
    ) : (
      <p className="muted">{message(locale, 'site.strip.notStated')}</p>
    ),
  })
  return (
    <Section id="transfer" title={message(locale, 'practices.page.transfer')}>
      <Pair headingLevel={3} first={box('mustKeep', mustKeep)} second={box('canAdapt', canAdapt)} />
      {words.context?.prerequisites && (
        <div className="practice-after">
          <h3>{message(locale, 'practices.page.prerequisites')}</h3>
          <PlainText text={words.context.prerequisites} lang={lang} />
        </div>
      )}
    </Section>
  )
}
