import type { Locale } from '@/domain/locales.ts'
import { LANGUAGE_NAMES } from '@/domain/locales.ts'
import type { HeadingLevel } from '@/features/ui/Heading.tsx'
import { LineList } from '@/features/ui/LineList.tsx'
import { optionWord } from '@/i18n/optionWords.ts'

import type { ResultLine } from './resultLine.ts'

type ResultLinesProps = { locale: Locale; results: ResultLine[]; headingLevel?: HeadingLevel }

/** Results one below another, on the page of their project. */
export function ResultLines({ locale, results, headingLevel }: ResultLinesProps) {
  const lines = results.map(({ type, status, fileLanguages, ...result }) => ({
    ...result,
    meta: [
      type && optionWord(locale, 'resultType', type),
      status && optionWord(locale, 'resultStatus', status),
      fileLanguages.map((language) => LANGUAGE_NAMES[language]).join(', '),
    ],
  }))
  return <LineList lines={lines} headingLevel={headingLevel} />
}
