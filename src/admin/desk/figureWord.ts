import { isPlainFigure, type Figure } from '@/domain/review/deskNumbers'
import { monthText } from '@/lib/formats'

import type { Words } from '../welcome/EntryTable'

const DATED = ['submitted', 'answered', 'published'] as const

/** What a figure counts, in words. */
export function figureWord(figure: Figure, { locale, t }: Words): string {
  if (isPlainFigure(figure)) return t(`desk.numbers.${figure}`).toLocaleLowerCase(locale)
  const [kind, ...month] = figure.split('-')
  const counted = DATED.find((one) => one === kind) ?? 'submitted'
  return t(`desk.figure.${counted}`, { month: monthText(locale, month.join('-')) ?? '' })
}
