import type { BestPractice } from '@payload-types'

import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

type Stated = Pick<BestPractice, 'evidenceLevel' | 'reach' | 'resources'>

export type StripWords = {
  evidenceLevel: number | null
  cost: string | null
  firstResult: string | null
  reach: string | null
}

/** The four cells of the evidence strip; "not known" is an answer, nothing said is null. */
export function stripWords(locale: Locale, stated: Stated): StripWords {
  const { evidenceLevel, resources } = stated
  return {
    evidenceLevel: evidenceLevel ?? null,
    cost: resources?.costBand ? optionWord(locale, 'costBand', resources.costBand) : null,
    firstResult: firstResultText(locale, resources),
    reach: reachText(locale, stated.reach),
  }
}

/** A number of months in words, "not known" where its owner says so, else null. */
export function firstResultText(locale: Locale, resources: Stated['resources']): string | null {
  const months = resources?.timeToFirstResult
  if (typeof months === 'number') return message(locale, 'practices.months', { count: months })
  const isNotKnown = resources?.notKnown?.includes('timeToFirstResult')
  return isNotKnown ? message(locale, 'practices.notKnown') : null
}

function reachText(locale: Locale, reach: Stated['reach']): string | null {
  if (typeof reach?.number === 'number') {
    const number = new Intl.NumberFormat(locale, { useGrouping: 'always' }).format(reach.number)
    return reach.unit ? `${number} ${optionWord(locale, 'reachUnit', reach.unit)}` : number
  }
  return reach?.notKnown ? message(locale, 'practices.notKnown') : null
}
