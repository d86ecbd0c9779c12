import type { Locale } from '@/domain/locales.ts'

export type ResultFigure = {
  indicator: string
  unit?: string | null
  /** Null where the owner does not know it. */
  baseline: number | null
  after: number | null
  year?: number | null
  howMeasured?: string | null
}

/** A figure as the reader's language writes it, with its unit. */
export function figureText(locale: Locale, value: number, unit?: string | null): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value)
  if (!unit) return number
  return `${number}\u00a0${unit}`
}
