import type { Locale } from '../locales.ts'

/** Words with their emphasis; a line break is in the text. */
export type Run = { text: string; isBold?: boolean; isItalic?: boolean }

type ListPlace = { kind: 'bullets' | 'numbers'; level: number }

/** A paragraph or one point of a list. */
export type Block = { runs: readonly Run[]; list?: ListPlace }

/** What stands in one box; boxes of one table share its number, so that rows can be told apart. */
export type Answer = {
  path: string
  table: number
  blocks: readonly Block[]
  /** A picture cannot be taken along. */
  hasPicture?: boolean
}

/** What a document says of itself and what has been written into it. */
export type FilledForm = {
  kind: string
  version: number
  language: Locale
  answers: readonly Answer[]
  /** Words that stand in no box. */
  outside: readonly string[]
}

const textOf = ({ runs }: Block): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim()

/** The lines of an answer, a list's points with their dash; empty ones are left out. */
export const linesOf = (blocks: readonly Block[]): string[] => blocks.map(textOf).filter(Boolean)

/** An answer as text: paragraphs apart, points of a list below each other. */
export function plainAnswer(blocks: readonly Block[]): string {
  const written = blocks.filter((block) => textOf(block) !== '')
  return written
    .map((block, index) => {
      const before = written[index - 1]
      const between = index === 0 ? '' : block.list && before?.list ? '\n' : '\n\n'
      return between + markOf(written, index) + textOf(block)
    })
    .join('')
}

function markOf(blocks: readonly Block[], index: number): string {
  const list = blocks[index]?.list
  if (!list) return ''
  if (list.kind === 'bullets') return '- '
  const earlier = blocks.slice(0, index).toReversed()
  const start = earlier.findIndex((block) => block.list?.kind !== 'numbers')
  return `${(start < 0 ? earlier.length : start) + 1}. `
}
