import type { Locale } from '@/domain/locales.ts'
import { type Definition, DefinitionList } from '@/features/ui/DefinitionList.tsx'
import { Section } from '@/features/ui/Section.tsx'
import { message, type MessageKey } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import type { PracticeView } from '../practiceView.ts'
import { sdgWord } from '../sdgWord.ts'
import { dayText } from './figures.ts'
import type { PracticeProps } from './PracticePage.tsx'

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'

/** The data sheet's foot: where the entry is filed, and how it is kept. */
export function AboutEntry({ locale, practice }: PracticeProps) {
  return (
    <Section title={message(locale, 'practices.page.about')}>
      <DefinitionList
        locale={locale}
        items={[...filing(locale, practice), ...keeping(locale, practice)]}
      />
    </Section>
  )
}

function filing(locale: Locale, practice: PracticeView): Definition[] {
  const { words, theme, moreThemes, dimensions, lang } = practice
  const themes = [...(theme ? [theme] : []), ...moreThemes]
  const keywords = (words.keywords ?? []).flatMap(({ text }) => text ?? [])
  return given([
    {
      term: 'practices.about.themes',
      value: themes.length > 0 && (
        <ul className="plain-list">
          {themes.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/${locale}/practices?theme=${slug}`}>{name}</a>
            </li>
          ))}
        </ul>
      ),
    },
    { term: 'practices.about.dimensions', value: dimensions.join(' · ') },
    {
      term: 'practices.about.sdgs',
      value: words.sdgs?.length && (
        <ul className="plain-list">
          {words.sdgs.map((goal) => (
            <li key={goal}>
              <a href={`/${locale}/practices?sdg=${goal}`}>{sdgWord(locale, goal)}</a>
            </li>
          ))}
        </ul>
      ),
    },
    {
      term: 'practices.about.keywords',
      value: keywords.length > 0 && <span lang={lang}>{keywords.join(' · ')}</span>,
    },
    {
      term: 'practices.about.mainstreamed',
      value: words.mainstreamed && message(locale, 'practices.about.mainstreamedYes'),
    },
  ]).map(({ term, value }) => ({ term: message(locale, term), value }))
}

function keeping(locale: Locale, practice: PracticeView): Definition[] {
  const { words, refId } = practice
  const { tier, publishedAt } = words
  return given([
    { term: 'practices.about.tier', value: tier && optionWord(locale, 'tier', tier) },
    { term: 'practices.about.published', value: publishedAt && dayText(locale, publishedAt) },
    {
      term: 'practices.about.refId',
      value: <a href={`/${locale}/ref/${refId}`}>{refId}</a>,
    },
    {
      term: 'practices.about.licence',
      value: (
        <a href={LICENCE} rel="license">
          CC BY 4.0
        </a>
      ),
    },
  ]).map(({ term, value }) => ({ term: message(locale, term), value }))
}

type Fact = { term: MessageKey; value: Definition['value'] }

const given = (facts: Fact[]): Fact[] => facts.filter(({ value }) => Boolean(value))
