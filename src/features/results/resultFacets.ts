import { LANGUAGE_NAMES, type Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'
import type { FacetRules } from '@/lib/facets.ts'

import type { ResultLine } from './resultLine.ts'

export const RESULT_FACETS = ['type', 'theme', 'language', 'status'] as const
export type ResultFacet = (typeof RESULT_FACETS)[number]

/** What each question of the filter reads from a result. */
export const RESULT_RULES: FacetRules<ResultLine, ResultFacet> = {
  type: ({ type }) => (type ? [type] : []),
  theme: ({ themes }) => themes.map(({ slug }) => slug),
  language: ({ fileLanguages }) => fileLanguages,
  status: ({ status }) => (status ? [status] : []),
}

export const resultFacetLegend = (locale: Locale, facet: ResultFacet): string =>
  message(locale, `results.facet.${facet}`)

/** The word for a value of a facet. */
export function resultFacetWord(locale: Locale, results: readonly ResultLine[]) {
  const themes = new Map(
    results.flatMap((result) => result.themes).map((one) => [one.slug, one.name]),
  )
  return (facet: ResultFacet, value: string): string => {
    if (facet === 'theme') return themes.get(value) ?? value
    if (facet === 'language') return LANGUAGE_NAMES[value as Locale] ?? value
    return optionWord(locale, facet === 'type' ? 'resultType' : 'resultStatus', value)
  }
}
