import { DefinitionList } from '@/features/ui/DefinitionList.tsx'
import { fileHref } from '@/features/ui/fileHref.ts'
import { ResultsChart } from '@/features/ui/ResultsChart.tsx'
import { ResultsTable } from '@/features/ui/ResultsTable.tsx'
import { Section } from '@/features/ui/Section.tsx'
import { message } from '@/i18n/message.ts'

import { linked } from '../entryLink.ts'
import { fileNote } from './fileNote.ts'
import type { PracticeProps } from './PracticePage.tsx'
import { themeExtras } from './themeExtras.ts'

/** The figures drawn and in a table, what they mean, and who looked into them. */
export function ResultsSection({ locale, practice }: PracticeProps) {
  const { words, lang, shown, area } = practice
  const results = (words.results ?? []).map((result) => ({
    indicator: result.indicator ?? '',
    unit: result.unit,
    baseline: result.baseline ?? null,
    after: result.after ?? null,
    year: result.year,
    howMeasured: result.howMeasured,
  }))
  const extras = themeExtras(locale, words.themeExtras)
  if (results.length === 0 && extras.length === 0) return null
  return (
    <Section id="results" title={message(locale, 'practices.page.results')}>
      {results.length > 0 && (
        <div className="flow" lang={lang}>
          <ResultsChart locale={shown} results={results} area={area?.slug} />
          <ResultsTable locale={shown} results={results} />
        </div>
      )}
      {extras.length > 0 && (
        <div className="practice-after">
          <DefinitionList locale={locale} items={extras} />
        </div>
      )}
      <Evaluations locale={locale} practice={practice} />
    </Section>
  )
}

function Evaluations({ locale, practice: { words, lang } }: PracticeProps) {
  const documents = (words.evaluationDocs ?? []).flatMap(({ title, file, url }) => {
    const stored = linked(file)
    const href = fileHref(stored?.url ?? url)
    const note = stored?.url ? fileNote(locale, stored) : ''
    return href ? { href, title: title ?? href, note } : []
  })
  if (documents.length === 0) return null
  return (
    <div className="practice-after">
      <h3>{message(locale, 'practices.page.evaluations')}</h3>
      <ul className="plain-links">
        {documents.map(({ href, title, note }) => (
          <li key={href}>
            <a href={href} lang={lang} download={note !== '' || undefined}>
              {title}
            </a>
            {note && <span className="muted"> · {note}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
