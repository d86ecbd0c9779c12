import type { BestPractice } from '@payload-types'

import type { Locale } from '@/domain/locales.ts'
import type { Option } from '@/domain/options.ts'
import { message } from '@/i18n/message.ts'

import { firstResultText } from '../stripWords.ts'

type Resources = BestPractice['resources']

/** English is written as in Europe: 2 February 2026. */
const written = (locale: Locale): string => (locale === 'en' ? 'en-GB' : locale)

export const euroText = (locale: Locale, amount: number): string =>
  new Intl.NumberFormat(written(locale), {
    currency: 'EUR',
    maximumFractionDigits: 0,
    style: 'currency',
    useGrouping: 'always',
  }).format(amount)

export const numberText = (locale: Locale, number: number): string =>
  new Intl.NumberFormat(written(locale), {
    maximumFractionDigits: 2,
    useGrouping: 'always',
  }).format(number)

/** A day as the reader's language writes it, whatever the time zone of the server. */
export const dayText = (locale: Locale, day: string): string =>
  new Intl.DateTimeFormat(written(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  )

/** A degree of latitude or longitude with its hemisphere: "44.52° N". */
export function degreesText(locale: Locale, degrees: number, signs: [string, string]): string {
  const figure = new Intl.NumberFormat(written(locale), { maximumFractionDigits: 2 })
  return `${figure.format(Math.abs(degrees))}° ${degrees < 0 ? signs[1] : signs[0]}`
}

/** Each figure of what it took: the figure, "not known" where the owner says so, else null. */
export function resourceTexts(
  locale: Locale,
  resources: Resources,
): Record<Option<'notKnownResources'>, string | null> {
  const text = (
    name: 'costTotal' | 'staffFte' | 'runningCost',
    inWords: (figure: number) => string,
  ) => {
    const figure = resources?.[name]
    if (typeof figure === 'number') return inWords(figure)
    return resources?.notKnown?.includes(name) ? message(locale, 'practices.notKnown') : null
  }
  return {
    costTotal: text('costTotal', (figure) => euroText(locale, figure)),
    staffFte: text('staffFte', (figure) =>
      message(locale, 'practices.fte', { number: numberText(locale, figure) }),
    ),
    runningCost: text('runningCost', (figure) =>
      message(locale, 'practices.perYear', { amount: euroText(locale, figure) }),
    ),
    timeToFirstResult: firstResultText(locale, resources),
  }
}
