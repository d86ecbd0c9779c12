import type { RichText, TextRow } from '../domain/handbook/editionSnapshot.ts'
import type { Localised } from '../domain/locales.ts'

import type { Block, Inline, Part, Text } from './documentModel.ts'
import { hasWords, lexicalBlocks } from './lexicalBlocks.ts'
import { choose, languageTag, textOf } from './wording.ts'
import type { Wording } from './wording.ts'

/** Plain words as one run of inline text. */
export const plain = (text: string, ...marks: ('bold' | 'italic')[]): Inline => ({
  type: 'text',
  text,
  marks,
})

const paragraphsOf = (text: string): Block[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => ({ type: 'paragraph', children: linesOf(paragraph.trim()) }))

const linesOf = (text: string): Inline[] =>
  text
    .split('\n')
    .flatMap((line, i) => (i === 0 ? [plain(line)] : [{ type: 'break' }, plain(line)]))

/** A part of running text: a paragraph for each block of lines. */
export function textPart(
  words: Wording,
  localised: Localised | null | undefined,
  title: string | null = null,
): Part[] {
  const text = textOf(words, localised)
  if (text === null) return []
  return [{ title, lang: text.lang, tag: text.tag, blocks: paragraphsOf(text.text) }]
}

/** A part of rich text, as its author laid it out. */
export function richPart(
  words: Wording,
  localised: Localised<RichText> | null | undefined,
): Part[] {
  const chosen = choose(localised, words.locale, hasWords)
  if (chosen === null) return []
  const { lang, value } = chosen
  return [{ title: null, lang, tag: languageTag(words, lang), blocks: lexicalBlocks(value) }]
}

/** A part that lists rows; rows that are all in one other language carry its name once. */
export function listPart(words: Wording, rows: TextRow[], ordered = false): Part[] {
  const texts = rows.flatMap((row) => textOf(words, row.text) ?? [])
  const [first] = texts
  if (first === undefined) return []
  const oneLanguage = texts.every(({ lang }) => lang === first.lang)
  const items = texts.map((text) => ({
    children: oneLanguage ? linesOf(text.text) : [inItsLanguage(words, text)],
    lists: [],
  }))
  const part: Part = {
    title: null,
    lang: oneLanguage ? first.lang : words.locale,
    tag: oneLanguage ? first.tag : null,
    blocks: [{ type: 'list', ordered, start: 1, items }],
  }
  return [part]
}

function inItsLanguage({ locale }: Wording, { text, lang, tag }: Text): Inline {
  if (lang === locale) return plain(text)
  return { type: 'lang', lang, tag, children: linesOf(text) }
}
