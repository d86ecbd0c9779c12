import type { BestPractice } from '@payload-types'

import type { Locale } from '@/domain/locales.ts'
import { DefinitionList } from '@/features/ui/DefinitionList.tsx'
import { Section } from '@/features/ui/Section.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import { linked } from '../entryLink.ts'
import { stripWords } from '../stripWords.ts'
import { PlainText } from './PlainText.tsx'
import type { PracticeProps } from './PracticePage.tsx'

/** Whom it was for, who had a say, and who did it together. */
export function PeopleSection({ locale, practice: { words, lang } }: PracticeProps) {
  const level = words.participation?.level
  return (
    <Section title={message(locale, 'practices.page.people')}>
      <DefinitionList
        locale={locale}
        items={[
          { term: message(locale, 'practices.people.beneficiaries'), value: groups(locale, words) },
          { term: message(locale, 'practices.people.reach'), value: reach(locale, words) },
          {
            term: message(locale, 'practices.people.participation'),
            value: level ? optionWord(locale, 'participationLevel', level) : null,
          },
          {
            term: message(locale, 'practices.people.partners'),
            value: words.partners?.length ? <Partners locale={locale} {...words} /> : null,
          },
        ]}
      />
      <div className="practice-after">
        <PlainText text={words.participation?.text} lang={lang} />
      </div>
    </Section>
  )
}

function groups(locale: Locale, { beneficiaries }: BestPractice): string {
  const words = (beneficiaries ?? []).map((group) => optionWord(locale, 'beneficiaries', group))
  return words.join(' · ')
}

function reach(locale: Locale, words: BestPractice): string | null {
  const text = stripWords(locale, words).reach
  const year = words.reach?.year
  return text && year ? `${text}, ${year}` : text
}

function Partners({ locale, partners }: Pick<BestPractice, 'partners'> & { locale: Locale }) {
  return (
    <ul className="plain-list">
      {(partners ?? []).map(({ id, organisation, name, role }, index) => {
        const body = linked(organisation)
        return (
          <li key={id ?? index}>
            {body ? <a href={`/${locale}/organisations/${body.slug}`}>{body.name}</a> : name}
            {role && <span className="muted"> · {optionWord(locale, 'partnerRole', role)}</span>}
          </li>
        )
      })}
    </ul>
  )
}
