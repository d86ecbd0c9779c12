import type { Locale } from '@/domain/locales.ts'
import { Section } from '@/features/ui/Section.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import type { ResultTeaser } from './findHome.ts'

/** What projects left behind most recently. */
export function LatestResults({ locale, results }: { locale: Locale; results: ResultTeaser[] }) {
  if (results.length === 0) return null
  return (
    <Section title={message(locale, 'home.results')}>
      <ul className="home-results">
        {results.map(({ id, href, title, lang, project, resultType }) => (
          <li key={id}>
            <p className="muted">
              {[resultType && optionWord(locale, 'resultType', resultType), project]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <h3>
              <a href={href} lang={lang}>
                {title}
              </a>
            </h3>
          </li>
        ))}
      </ul>
      <p className="home-more">
        <a href={`/${locale}/results`}>{message(locale, 'home.allResults')}</a>
      </p>
    </Section>
  )
}
