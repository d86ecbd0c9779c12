import type { ReactNode } from 'react'

import type { Locale } from '@/domain/locales.ts'
import { type Definition, DefinitionList } from '@/features/ui/DefinitionList.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'
import { phraseOf } from '@/lib/formats.ts'
import type { HandbookMethod } from '@/payload-types.ts'

import { durationText } from './duration.ts'
import { groupSizeText } from './groupSize.ts'

type MethodFactsProps = { locale: Locale; method: HandbookMethod; lang: Locale | undefined }

/** What decides whether a method fits; what nobody has stated is said to be so. */
export function MethodFacts({ locale, method, lang }: MethodFactsProps) {
  const words = (list: string, values: readonly string[] | null | undefined) =>
    phraseOf(
      locale,
      (values ?? []).map((value) => optionWord(locale, list, value)),
    )
  const written = (text: string | null | undefined): ReactNode =>
    text ? <span lang={lang}>{text}</span> : null
  const items: Definition[] = [
    { term: message(locale, 'documents.aims'), value: words('aims', method.aims) },
    { term: message(locale, 'documents.barriers'), value: words('barriers', method.barriers) },
    { term: message(locale, 'documents.settings'), value: words('settings', method.settings) },
    { term: message(locale, 'documents.audience'), value: written(method.audience) },
    { term: message(locale, 'documents.complexity'), value: difficulty(locale, method) },
    { term: message(locale, 'documents.cost'), value: cost(locale, method) },
    { term: message(locale, 'documents.staff'), value: written(method.staffAndCompetence) },
  ]
  return <DefinitionList locale={locale} items={items} />
}

/** The three figures that are looked for first. */
export function MethodFigures({ locale, method }: Omit<MethodFactsProps, 'lang'>) {
  const figures = [
    { term: message(locale, 'documents.time'), value: durationText(locale, method.minutes) },
    {
      term: message(locale, 'documents.preparation'),
      value: durationText(locale, method.preparationMinutes),
    },
    { term: message(locale, 'documents.groupSize'), value: groupSizeText(locale, method) },
  ]
  return (
    <dl className="figures-row">
      {figures.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd className={value ? undefined : 'not-stated'}>
            {value ?? message(locale, 'site.strip.notStated')}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function difficulty(locale: Locale, { complexity }: HandbookMethod): string | null {
  return complexity ? optionWord(locale, 'complexity', complexity) : null
}

function cost(locale: Locale, { costBand }: HandbookMethod): string | null {
  return costBand ? optionWord(locale, 'costBandMethod', costBand) : null
}
