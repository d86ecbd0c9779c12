import { LOCALES, type Locale } from '../locales.ts'

import { isReady, type Translated, translationProgress } from './inLanguage.ts'

/** How far translations come, from nothing to shown; what is shown and outdated counts as outdated. */
export const GAPS = ['none', 'machine', 'outdated', 'waiting', 'ready'] as const
export type Gap = (typeof GAPS)[number]

export type GapCounts = Record<Locale, Record<Gap, number>>

/** Where an entry stands in a language that it was not written in; null in its own. */
export function gapOf(entry: Translated, locale: Locale): Gap | null {
  const state = translationProgress(entry, locale)
  if (state === 'original') return null
  if (state !== 'reviewed') return state
  return isReady(entry, locale) ? 'ready' : 'waiting'
}

/** How many entries stand where, in each language. */
export function countGaps(entries: readonly Translated[]): GapCounts {
  const counts = Object.fromEntries(
    LOCALES.map((locale) => [locale, { none: 0, machine: 0, outdated: 0, waiting: 0, ready: 0 }]),
  ) as GapCounts
  for (const entry of entries) {
    for (const locale of LOCALES) {
      const gap = gapOf(entry, locale)
      if (gap) counts[locale][gap] += 1
    }
  }
  return counts
}
