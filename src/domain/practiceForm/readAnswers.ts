import type { Locale } from '../locales.ts'

import { linesOf, plainAnswer, type Answer, type Block, type FilledForm } from './filledForm.ts'
import type { FormField } from './formModel.ts'
import type { FormNote } from './formNote.ts'
import { readValue } from './readValue.ts'

/** What a draft is made of, by path, and what needs a person's eye. */
export type ReadForm = { values: Map<string, unknown>; notes: FormNote[] }

type Asked = { fields: readonly FormField[]; language: Locale }
type Rows = FormField & { shape: Extract<FormField['shape'], { kind: 'rows' }> }

/**
 * Turns what stands in the boxes into values. A box that comes twice is taken once; whatever finds
 * no place is handed back in a note, so that no word is lost.
 */
export function readAnswers(form: FilledForm, asked: Asked): ReadForm {
  const values = new Map<string, unknown>()
  const notes: FormNote[] = []
  for (const field of asked.fields) {
    const { value, notes: own } = readField(form.answers, field, asked.language)
    if (value !== undefined) values.set(field.path, value)
    notes.push(...own)
  }
  return { values, notes: [...notes, ...unknownNotes(form, asked.fields), ...outsideNotes(form)] }
}

type Read = { value?: unknown; notes: FormNote[] }

function readField(answers: readonly Answer[], field: FormField, language: Locale): Read {
  return isRows(field)
    ? readRows(answers, field, language)
    : readBox(
        answers.filter(({ path }) => path === field.path),
        { field, language },
      )
}

const isRows = (field: FormField): field is Rows => field.shape.kind === 'rows'

type Box = { field: FormField; language: Locale; path?: string }

/** The first box that has been written in counts. */
function readBox(boxes: readonly Answer[], { field, language, path = field.path }: Box): Read {
  const { shape } = field
  const filled = boxes.filter(({ blocks }) => linesOf(blocks).length > 0)
  const [first, ...others] = filled
  if (shape.kind === 'rows') return { notes: [] }
  const { value, notes } = readValue(shape, { blocks: first?.blocks ?? [], language })
  return {
    value,
    notes: [
      ...notes.map((note) => ({ ...note, path })),
      ...doubledNotes(others, { path, first }),
      ...(boxes.some(({ hasPicture }) => hasPicture) ? [{ code: 'picture' as const, path }] : []),
    ],
  }
}

type Kept = { path: string; first: Answer | undefined }

const doubledNotes = (others: readonly Answer[], { path, first }: Kept): FormNote[] =>
  others
    .map(({ blocks }) => plainAnswer(blocks))
    .filter((text) => text !== plainAnswer(first?.blocks ?? []))
    .map((text) => ({ code: 'doubled', path, text }))

function readRows(answers: readonly Answer[], field: Rows, language: Locale): Read {
  const read = rowsWritten(answers, field).map((row, index) =>
    readRow(row, { field, language, path: `${field.path}.${index}` }),
  )
  const most = field.shape.most ?? Infinity
  const value = read.slice(0, most).map(({ value }) => value)
  const surplus = rowsWritten(answers, field).slice(most)
  return {
    ...(value.length > 0 ? { value } : {}),
    notes: [
      ...read.slice(0, most).flatMap(({ notes }) => notes),
      ...surplus.map((row): FormNote => ({
        code: 'too-many',
        path: field.path,
        text: row.map(({ blocks }) => plainAnswer(blocks)).join('\n'),
      })),
    ],
  }
}

/** One table is one row; where a row is a single text, each of its lines is one. */
function rowsWritten(answers: readonly Answer[], { path, shape }: Rows): Answer[][] {
  const [only, ...more] = shape.columns
  const own = answers.filter((one) => one.path === path || one.path.startsWith(`${path}.`))
  if (only && more.length === 0) {
    return own.flatMap((answer) =>
      pointsOf(answer.blocks).map((block) => [{ ...answer, path: only.path, blocks: [block] }]),
    )
  }
  const tables = Map.groupBy(own, ({ table }) => table)
  return [...tables.values()].filter((row) =>
    row.some(({ blocks, hasPicture }) => hasPicture || linesOf(blocks).length > 0),
  )
}

const pointsOf = (blocks: readonly Block[]): Block[] =>
  blocks
    .flatMap((block) =>
      block.runs
        .map(({ text }) => text)
        .join('')
        .split('\n')
        .map((text): Block => ({ runs: [{ text: text.replace(/^\s*[-–•]\s+/, '').trim() }] })),
    )
    .filter((block) => linesOf([block]).length > 0)

function readRow(row: readonly Answer[], { field, language, path = '' }: Box & { field: Rows }) {
  const value: Record<string, unknown> = {}
  const notes: FormNote[] = []
  for (const column of field.shape.columns) {
    const name = column.path.slice(field.path.length + 1)
    const boxes = row.filter((one) => one.path === column.path)
    const read = readBox(boxes, { field: column, language, path: `${path}.${name}` })
    if (read.value !== undefined) value[name] = read.value
    notes.push(...read.notes)
  }
  return { value, notes: [...notes, ...strayNotes(row, field.path)] }
}

/** Words in the head of a row's table belong to none of its boxes. */
const strayNotes = (row: readonly Answer[], path: string): FormNote[] =>
  row
    .filter((one) => one.path === path && linesOf(one.blocks).length > 0)
    .map(({ blocks }) => ({ code: 'outside', path, text: plainAnswer(blocks) }))

function unknownNotes({ answers }: FilledForm, fields: readonly FormField[]): FormNote[] {
  const known = new Set(
    fields.flatMap((field) => [
      field.path,
      ...(isRows(field) ? field.shape.columns.map(({ path }) => path) : []),
    ]),
  )
  return answers
    .filter(({ path }) => !known.has(path))
    .map(({ blocks, path }) => ({ code: 'unknown', path, ...textIn(plainAnswer(blocks)) }))
}

const textIn = (text: string) => (text === '' ? {} : { text })

const outsideNotes = ({ outside }: FilledForm): FormNote[] =>
  outside.length > 0 ? [{ code: 'outside', text: outside.join('\n') }] : []
