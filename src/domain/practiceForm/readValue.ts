import type { Locale } from '../locales.ts'

import { answerRichText } from './answerRichText.ts'
import { cutText } from './cutText.ts'
import { linesOf, plainAnswer, type Block } from './filledForm.ts'
import type { Shape } from './formModel.ts'
import type { FormNote } from './formNote.ts'
import { readChoices } from './readChoice.ts'
import { readDay } from './readDay.ts'
import { readNumber } from './readNumber.ts'
import { readYesNo } from './readYesNo.ts'

/** What an answer says; without a value there is nothing to store. */
export type ReadValue = { value?: unknown; notes: FormNote[] }

type Of<K extends Shape['kind']> = Extract<Shape, { kind: K }>
type Written = { blocks: readonly Block[]; language: Locale }

const EMAIL = /^[^\s@<>(),;]+@[^\s@<>(),;]+\.[^\s@<>(),;.]+$/

/** Middays, so that no time zone makes it the day before. */
const storedDay = (day: string): string => `${day}T12:00:00.000Z`

/** Reads one box; rows are put together by `readAnswers`. */
export function readValue(shape: Exclude<Shape, { kind: 'rows' }>, written: Written): ReadValue {
  if (linesOf(written.blocks).length === 0) return { notes: [] }
  switch (shape.kind) {
    case 'text':
      return readText(shape, written)
    case 'richText':
      return { value: answerRichText(written.blocks), notes: [] }
    case 'choice':
      return readOptions(shape, written)
    case 'number':
      return shape.isMany ? readNumbers(shape, written) : readOneNumber(shape, written)
    case 'email':
      return understood(written, (text) => (EMAIL.test(text) ? text : null))
    case 'day':
      return readOneDay(written)
    case 'yesNo':
      return understood(written, readYesNo)
  }
}

function readText({ isLong, maxLength }: Of<'text'>, { blocks }: Written): ReadValue {
  const text = isLong ? plainAnswer(blocks) : linesOf(blocks).join(' ').replace(/\s+/g, ' ')
  const { kept, surplus } = cutText(text, maxLength ?? Infinity)
  return { value: kept, notes: surplus ? [{ code: 'too-long', text: surplus }] : [] }
}

function readOptions({ choices, isMany, most }: Of<'choice'>, { blocks }: Written): ReadValue {
  const { found, unread } = readChoices(splitLines(blocks), choices)
  const allowed = isMany ? (most ?? Infinity) : 1
  const surplus = found.slice(allowed).map(({ label }) => label)
  const values = found.slice(0, allowed).map(({ value }) => value)
  return {
    ...(values.length > 0 ? { value: isMany ? values : values[0] } : {}),
    notes: [...noteOf('too-many', surplus), ...noteOf('not-understood', unread)],
  }
}

function readOneNumber(shape: Of<'number'>, written: Written): ReadValue {
  return understood(written, (text) => numberWithin(text, shape, written.language))
}

function readNumbers(shape: Of<'number'>, { blocks, language }: Written): ReadValue {
  const parts = splitLines(blocks).flatMap((line) => line.split(/[,;\s]+/).filter(Boolean))
  const read = parts.map((part) => ({ part, figure: numberWithin(part, shape, language) }))
  const figures = [...new Set(read.flatMap(({ figure }) => figure ?? []))]
  const unread = read.filter(({ figure }) => figure === null).map(({ part }) => part)
  return {
    ...(figures.length > 0 ? { value: figures } : {}),
    notes: noteOf('not-understood', unread),
  }
}

function numberWithin(
  text: string,
  { min = -Infinity, max = Infinity }: Of<'number'>,
  language: Locale,
): number | null {
  const figure = readNumber(text, language)
  return figure !== null && figure >= min && figure <= max ? figure : null
}

function readOneDay(written: Written): ReadValue {
  const text = linesOf(written.blocks).join(' ')
  const read = readDay(text)
  if (!read) return { notes: [{ code: 'not-understood', text }] }
  return {
    value: storedDay(read.day),
    notes: read.isGuessed ? [{ code: 'read-as', text, value: read.day }] : [],
  }
}

function understood(
  { blocks }: Written,
  read: (text: string) => string | number | boolean | null,
): ReadValue {
  const text = linesOf(blocks).join(' ')
  const value = read(text)
  return value === null ? { notes: [{ code: 'not-understood', text }] } : { value, notes: [] }
}

const splitLines = (blocks: readonly Block[]): string[] =>
  linesOf(blocks).flatMap((line) =>
    line
      .split('\n')
      .map((one) => one.trim())
      .filter(Boolean),
  )

const noteOf = (code: FormNote['code'], texts: readonly string[]): FormNote[] =>
  texts.length > 0 ? [{ code, text: texts.join(', ') }] : []
