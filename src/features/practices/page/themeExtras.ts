import type { BestPractice } from '@payload-types'

import type { Locale } from '@/domain/locales.ts'
import type { Definition } from '@/features/ui/DefinitionList.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import { numberText } from './figures.ts'

/** The figures that only some themes ask for; none where none is stated. */
export function themeExtras(locale: Locale, extras: BestPractice['themeExtras']): Definition[] {
  const word = (list: string, value: string | null | undefined) =>
    value ? optionWord(locale, list, value) : null
  const tonnes = extras?.tco2Saved
  const items: Definition[] = [
    {
      term: message(locale, 'practices.extras.maturityBefore'),
      value: word('maturity', extras?.maturityBefore),
    },
    {
      term: message(locale, 'practices.extras.maturityAfter'),
      value: word('maturity', extras?.maturityAfter),
    },
    {
      term: message(locale, 'practices.extras.aiRiskClass'),
      value: word('aiRiskClass', extras?.aiRiskClass),
    },
    {
      term: message(locale, 'practices.extras.tco2Saved'),
      value:
        typeof tonnes === 'number'
          ? message(locale, 'practices.extras.tonnes', { number: numberText(locale, tonnes) })
          : null,
    },
  ]
  return items.filter(({ value }) => value !== null)
}
