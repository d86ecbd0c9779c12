import type { Element } from '@xmldom/xmldom'

import { isLocale } from '../../domain/locales.ts'
import type { Answer, Block, FilledForm } from '../../domain/practiceForm/filledForm.ts'
import { linesOf } from '../../domain/practiceForm/filledForm.ts'
import { FORM_KIND, FORM_VERSION } from '../../domain/practiceForm/formModel.ts'

import { OWN_STYLE } from './formStyles.ts'
import { openDocx } from './openDocx.ts'
import { UnreadableForm } from './unreadableForm.ts'
import { wordLists, type FindList } from './wordLists.ts'
import {
  blocksIn,
  blockText,
  hasPicture,
  paragraphsIn,
  rowsOf,
  runsOf,
  styleNames,
} from './wordText.ts'
import { attribute, contentOf, elementsIn, find, isNamed, parseXml } from './wordXml.ts'

const KEY = /\[([A-Za-z][\w.-]{0,80})\]\s*$/
const MARK = /\bponte:([\w-]{1,40}):(\d{1,6}):([a-z]{2})\b/
const MAIN_TYPE = /wordprocessingml\.(?:document|template)\.main\+xml$/
const MACRO_TYPE = /macroEnabled/i
const CONTENTS = '[Content_Types].xml'

/**
 * Reads a filled form out of a Word document: what it says of itself, and what stands in each box.
 * A box is known by the mark in its label, never by its words or its place.
 * @throws UnreadableForm when the file is no form that this version can read
 */
export function readForm(bytes: Uint8Array): FilledForm {
  const parts = openDocx(bytes)
  const body = find(parseXml(parts.get(mainPart(parts)) ?? ''), 'body')
  if (!body) throw new UnreadableForm('not-docx')
  const part = (name: string) => {
    const text = parts.get(name)
    return text === undefined ? undefined : parseXml(text)
  }
  const styles = part('word/styles.xml')
  const look = {
    lists: wordLists(part('word/numbering.xml'), styles),
    styleOf: styleNames(styles),
  }
  const mark = markOf([
    ...contentOf(body)
      .filter((one) => isNamed(one, 'p'))
      .map(paragraphText),
    part('docProps/custom.xml')?.textContent ?? '',
    part('docProps/core.xml')?.textContent ?? '',
  ])
  const read = readBody(body, look)
  if (read.answers.length === 0) throw new UnreadableForm('no-form')
  const notes = [part('word/footnotes.xml'), part('word/endnotes.xml')].flatMap(notesIn)
  return { ...mark, ...read, outside: [...read.outside, ...notes] }
}

/** Footnotes stand in no box; those with a type are only lines that Word draws. */
const notesIn = (notes: Element | undefined): string[] =>
  (notes ? elementsIn(notes) : [])
    .filter((note) => attribute(note, 'type') === undefined)
    .flatMap(paragraphsIn)
    .map((paragraph) => paragraphText(paragraph).trim())
    .filter(Boolean)

function mainPart(parts: Map<string, string>): string {
  const contents = parts.get(CONTENTS)
  if (contents === undefined) throw new UnreadableForm('not-docx')
  const types = elementsIn(parseXml(contents))
  if (types.some((one) => MACRO_TYPE.test(attribute(one, 'ContentType') ?? ''))) {
    throw new UnreadableForm('macros')
  }
  const main = types.find((one) => MAIN_TYPE.test(attribute(one, 'ContentType') ?? ''))
  const name = attribute(main, 'PartName')?.replace(/^\//, '')
  if (!name || !parts.has(name)) throw new UnreadableForm('not-docx')
  return name
}

function markOf(places: readonly string[]): Pick<FilledForm, 'kind' | 'version' | 'language'> {
  const found = places.map((text) => MARK.exec(text)).find((match) => match !== null)
  const [, kind = '', version = '', language = ''] = found ?? []
  if (kind !== FORM_KIND) throw new UnreadableForm('no-form')
  if (Number(version) > FORM_VERSION) throw new UnreadableForm('newer')
  if (!isLocale(language)) throw new UnreadableForm('no-form')
  return { kind, version: Number(version), language }
}

const paragraphText = (paragraph: Element): string =>
  runsOf(paragraph)
    .map(({ text }) => text)
    .join('')

type Look = { lists: FindList; styleOf: (paragraph: Element) => string }
type Reading = Look & { answers: Answer[]; outside: string[]; table: number }

function readBody(body: Element, look: Look): Pick<FilledForm, 'answers' | 'outside'> {
  const reading: Reading = { ...look, answers: [], outside: [], table: 0 }
  for (const element of contentOf(body)) {
    if (isNamed(element, 'tbl')) readTable(element, reading)
    if (isNamed(element, 'p')) reading.outside.push(...strayIn([element], reading))
  }
  const { answers, outside } = reading
  return { answers, outside }
}

/** What people write between the boxes has none of the form's own styles. */
const strayIn = (paragraphs: readonly Element[], { styleOf }: Look): string[] =>
  paragraphs
    .filter((paragraph) => !OWN_STYLE.test(styleOf(paragraph)))
    .map((paragraph) => paragraphText(paragraph).trim())
    .filter((text) => text !== '' && !MARK.test(text) && !KEY.test(text))

/** A row that begins with a mark opens a box; rows without one belong to the box above. */
function readTable(table: Element, reading: Reading): void {
  reading.table += 1
  const seen = new Set<string>()
  let open: { answer: Answer & { blocks: Block[] } } | undefined
  for (const [label, ...others] of rowsOf(table)) {
    if (!label) continue
    const path = keyOf(label)
    if (path === undefined && !open) {
      reading.outside.push(...textsOf([label, ...others], reading.lists))
      continue
    }
    if (path !== undefined) {
      // Tables that have grown together: the head of a row comes again with the next row.
      if (seen.has(path) && !path.includes('.')) reading.table += 1
      seen.add(path)
      open = { answer: { path, table: reading.table, blocks: [] } }
      reading.answers.push(open.answer)
      reading.outside.push(...strayIn(paragraphsIn(label), reading))
    }
    if (open) addCells(open.answer, path === undefined ? [label, ...others] : others, reading.lists)
  }
}

function addCells(
  answer: Answer & { blocks: Block[] },
  cells: readonly Element[],
  lists: FindList,
): void {
  answer.blocks.push(...cells.flatMap((cell) => blocksIn(cell, lists)))
  if (cells.some(hasPicture)) answer.hasPicture = true
}

function keyOf(label: Element): string | undefined {
  for (const paragraph of paragraphsIn(label)) {
    const [, path] = KEY.exec(paragraphText(paragraph)) ?? []
    if (path) return path
  }
  return undefined
}

const textsOf = (cells: readonly Element[], lists: FindList): string[] =>
  linesOf(
    cells
      .flatMap((cell) => blocksIn(cell, lists))
      .map((block) => ({ runs: [{ text: blockText(block) }] })),
  )
