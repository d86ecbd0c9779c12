import type { Locale, Localised } from '../locales.ts'

import { EACH_ROW, type Leaf, type Place, placesOf } from './leaves.ts'
import { isPlain, passagesOf, withPassages } from './passages.ts'

/** A part of a text that is translated as one: a line, a paragraph, an item of a list. */
export type Passage = {
  original: string
  translation: string
  /** What the original said when it was translated, where it said something else. */
  earlier: string | null
}

/** One text of an entry, in the language it was written in and in another. */
export type TextSection = {
  /** Where it stands: `steps.0.title`. */
  path: string
  /** The name of its field: `steps.title`. */
  field: string
  /** Which row of which list it stands in, counted from 1. */
  row: { field: string; number: number } | null
  kind: Leaf['kind']
  maxLength: number | null
  passages: Passage[]
  /** False where plain words would lose something of what is there: links, bold, another shape. */
  isEditable: boolean
}

type Languages = { from: Locale; to: Locale }
type Wish = Languages & {
  leaves: readonly Leaf[]
  /** The entry as it was when it was translated. */
  earlier?: unknown
}

/** Every text that an entry has in its original language, beside its translation, in the form's order. */
export function textSections(entry: unknown, wish: Wish): TextSection[] {
  return wish.leaves.flatMap((leaf) => {
    const before = new Map(placesOf(wish.earlier, leaf).map((place) => [keyOf(place, leaf), place]))
    return placesOf(entry, leaf)
      .map((place) => sectionOf(place, { leaf, wish, before: before.get(keyOf(place, leaf)) }))
      .filter(({ passages }) => passages.length > 0)
  })
}

/** Rows are the same while their id is, wherever they stand; the last text of a path names the leaf. */
function keyOf({ holder, path }: Place, { path: steps }: Leaf): string {
  const id = steps.includes(EACH_ROW) ? holder.id : undefined
  return typeof id === 'string' ? `${id}.${steps.at(-1)}` : path
}

type Context = { leaf: Leaf; wish: Wish; before: Place | undefined }

function sectionOf({ holder, key, path }: Place, { leaf, wish, before }: Context): TextSection {
  const { from, to } = wish
  const text = holder[key] as Localised<unknown> | null
  const words = wordsOf(text?.[from], leaf)
  const translated = wordsOf(text?.[to], leaf)
  const earlier = before && (before.holder[before.key] as Localised<unknown> | null)
  const said = wish.earlier ? wordsOf(earlier?.[from], leaf) : words
  const isEditable = translated.length === 0 || isEditableAs(words, translated, text?.[to])
  return {
    path,
    field: leaf.path.filter((step) => step !== EACH_ROW).join('.'),
    row: rowOf(path, leaf),
    kind: leaf.kind,
    maxLength: leaf.maxLength ?? null,
    passages: words.map((original, index) => ({
      original,
      translation: isEditable
        ? (translated[index] ?? '')
        : index === 0
          ? translated.join('\n')
          : '',
      earlier: said.includes(original) ? null : (said[index] ?? ''),
    })),
    isEditable,
  }
}

const isEditableAs = (words: string[], translated: string[], text: unknown): boolean =>
  words.length === translated.length && isPlain(text)

function rowOf(path: string, { path: steps }: Leaf): TextSection['row'] {
  const at = steps.indexOf(EACH_ROW)
  if (at < 0) return null
  return { field: steps.slice(0, at).join('.'), number: Number(path.split('.')[at]) + 1 }
}

/** A text as its passages; what is empty has none. */
function wordsOf(text: unknown, { kind }: Leaf): string[] {
  if (kind === 'richText') return passagesOf(text)
  return typeof text === 'string' && text.trim() !== '' ? [text] : []
}

/** New words for some texts, by the path of each, one for each of its passages. */
export type NewWords = Readonly<Record<string, readonly string[]>>

/**
 * What to write into an entry, in one language, so that these texts have these words. A row is sent
 * by its id, and so keeps what is not sent with it.
 */
export function wordsToWrite(
  entry: unknown,
  { leaves, from, words }: { leaves: readonly Leaf[]; from: Locale; words: NewWords },
): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const leaf of leaves) {
    for (const { holder, key, path } of placesOf(entry, leaf)) {
      const own = words[path]
      if (!own) continue
      const original = (holder[key] as Localised<unknown>)[from]
      put(data, { entry, path: path.split('.'), value: valueOf(leaf, original, own) })
    }
  }
  return data
}

function valueOf({ kind }: Leaf, original: unknown, words: readonly string[]): unknown {
  if (words.every((one) => one.trim() === '')) return null
  return kind === 'richText' ? withPassages(original, words) : words[0]
}

type Putting = { entry: unknown; path: string[]; value: unknown }

function put(data: Record<string, unknown>, { entry, path, value }: Putting): void {
  const [step, ...rest] = path
  if (step === undefined) return
  if (rest.length === 0) {
    data[step] = value
    return
  }
  const beside = (entry as Record<string, unknown>)[step]
  data[step] ??= Array.isArray(beside) ? (beside as object[]).map(idOfRow) : {}
  put(data[step] as Record<string, unknown>, { entry: beside, path: rest, value })
}

const idOfRow = (row: { id?: unknown }): Record<string, unknown> => ({ id: row.id })
