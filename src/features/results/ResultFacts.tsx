import type { Locale } from '@/domain/locales.ts'
import { populatedOne } from '@/domain/populated.ts'
import { evidenceWord } from '@/features/ui/evidenceWord.ts'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'
import { phraseOf } from '@/lib/formats.ts'

import type { ResultPage } from './findResult.ts'
import { ResultStatus } from './ResultStatus.tsx'

type ResultFactsProps = { locale: Locale; page: ResultPage }

/** Beside a result: where it stands, for whom it is, whom to ask. */
export function ResultFacts({ locale, page: { shown, project } }: ResultFactsProps) {
  const { status, resultType, targetUsers, evidenceLevel } = shown.entry
  const contact = populatedOne(shown.entry.contactOrganisation)
  const users = (targetUsers ?? []).map((user) => optionWord(locale, 'targetUsers', user))
  return (
    <>
      <h2>{message(locale, 'results.status')}</h2>
      {status && <ResultStatus locale={locale} status={status} />}
      <h2>{message(locale, 'results.type')}</h2>
      <p>{resultType ? optionWord(locale, 'resultType', resultType) : notStated(locale)}</p>
      <h2>{message(locale, 'results.targetUsers')}</h2>
      <p>{phraseOf(locale, users) ?? notStated(locale)}</p>
      <h2>{message(locale, 'results.evidence')}</h2>
      <p>{evidenceText(locale, evidenceLevel)}</p>
      {project && (
        <>
          <h2>{message(locale, 'results.project')}</h2>
          <p>
            <a href={project.href} lang={project.lang}>
              {project.title}
            </a>
          </p>
        </>
      )}
      {contact && (
        <>
          <h2>{message(locale, 'results.contact')}</h2>
          <p>
            <a href={`/${locale}/organisations/${contact.slug}`}>{contact.name}</a>
          </p>
        </>
      )}
    </>
  )
}

const notStated = (locale: Locale) => message(locale, 'site.strip.notStated')

function evidenceText(locale: Locale, level: number | null | undefined): string {
  return typeof level === 'number' ? (evidenceWord(locale, level) ?? '') : notStated(locale)
}
