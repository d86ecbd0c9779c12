import { LOCALES, type Locale } from '../locales.ts'

import { comparedWords, type Part } from './comparedWords.ts'
import { keptRows, type Row } from './comparedRows.ts'
import { plainBlocks } from './plainBlocks.ts'

/** A field as the comparison knows it: what it holds, and whether each language has its own. */
export type ComparedField =
  | { name: string; kind: 'group' | 'rows'; fields: readonly ComparedField[] }
  | { name: string; kind: 'text' | 'richText' | 'value'; isLocalised: boolean }

type Place = {
  /** As the form names it; of a row that is gone, its place in the earlier version. */
  path: string
  language?: Locale
  isGone?: true
}

export type Change =
  | (Place & { kind: 'text'; parts: Part[] })
  | (Place & { kind: 'value'; before: unknown; after: unknown })
  | (Place & { kind: 'row-added' | 'row-removed' })
  | (Place & { kind: 'row-moved'; from: number; to: number })

type Version = Record<string, unknown>
type Pair = { before: unknown; after: unknown }
type Within = { prefix: string; isGone?: true }

/**
 * What has changed from one version to another, field by field and language by language, in the
 * order of the fields. Both versions are read in all languages, with related records as ids.
 */
export function difference(
  fields: readonly ComparedField[],
  { before, after }: { before: Version; after: Version },
): Change[] {
  return changesIn(fields, { before, after }, { prefix: '' })
}

function changesIn(fields: readonly ComparedField[], pair: Pair, within: Within): Change[] {
  return fields.flatMap((field) => {
    const inner = { before: valueOf(pair.before, field), after: valueOf(pair.after, field) }
    const path = `${within.prefix}${field.name}`
    const here = { ...within, prefix: path }
    if ('isLocalised' in field) return changesOfLeaf(field, inner, here)
    if (field.kind === 'rows') return changesOfRows(field.fields, inner, here)
    return changesIn(field.fields, inner, { ...within, prefix: `${path}.` })
  })
}

const valueOf = (holder: unknown, { name }: ComparedField): unknown =>
  (holder as Version | null | undefined)?.[name]

const place = ({ prefix, isGone }: Within, language?: Locale): Place => ({
  path: prefix,
  ...(language ? { language } : {}),
  ...(isGone ? { isGone } : {}),
})

type Leaf = Extract<ComparedField, { isLocalised: boolean }>

function changesOfLeaf(field: Leaf, { before, after }: Pair, within: Within): Change[] {
  if (!field.isLocalised) return changeOf(field.kind, { before, after }, place(within))
  return LOCALES.flatMap((language) => {
    const pair = { before: inLocale(before, language), after: inLocale(after, language) }
    return changeOf(field.kind, pair, place(within, language))
  })
}

const inLocale = (value: unknown, language: Locale): unknown =>
  (value as Partial<Record<Locale, unknown>> | null | undefined)?.[language]

function changeOf(kind: Leaf['kind'], { before, after }: Pair, at: Place): Change[] {
  if (kind === 'value') {
    return said(before) === said(after) ? [] : [{ ...at, kind, before, after }]
  }
  const parts = comparedWords(wordsOf(kind, before), wordsOf(kind, after))
  return parts.every((part) => part.kind === 'same') ? [] : [{ ...at, kind: 'text', parts }]
}

const wordsOf = (kind: 'text' | 'richText', value: unknown): string => {
  if (kind === 'richText') return plainBlocks(value).join('\n')
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
}

/** The two databases tell "nothing" in different ways; an unticked box is nothing as well. */
function said(value: unknown): string {
  const isNothing = value === undefined || value === null || value === '' || value === false
  return isNothing || (Array.isArray(value) && value.length === 0) ? '' : JSON.stringify(value)
}

function changesOfRows(fields: readonly ComparedField[], pair: Pair, within: Within): Change[] {
  const [before, after] = [rowsOf(pair.before), rowsOf(pair.after)]
  const { kept, moved } = keptRows(before, after)
  const gone = before.flatMap((row, at) =>
    kept.has(row.id)
      ? []
      : changesOfGone(fields, row, { ...within, prefix: `${within.prefix}.${at}` }),
  )
  const there = after.flatMap((row, at) => {
    const here = { ...within, prefix: `${within.prefix}.${at}` }
    const inner = { ...here, prefix: `${here.prefix}.` }
    const from = before.findIndex(({ id }) => id === row.id)
    if (from < 0) {
      const added: Change = { ...place(here), kind: 'row-added' }
      return [added, ...changesIn(fields, { before: undefined, after: row }, inner)]
    }
    const changes = changesIn(fields, { before: before[from], after: row }, inner)
    return moved.has(row.id)
      ? [{ ...place(here), kind: 'row-moved' as const, from, to: at }, ...changes]
      : changes
  })
  return [...gone, ...there]
}

function changesOfGone(fields: readonly ComparedField[], row: Row, within: Within): Change[] {
  const here = { ...within, isGone: true as const }
  return [
    { ...place(here), kind: 'row-removed' },
    ...changesIn(fields, { before: row, after: undefined }, { ...here, prefix: `${here.prefix}.` }),
  ]
}

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])
