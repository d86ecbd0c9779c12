import type { Element } from '@xmldom/xmldom'

import type { Block, Run } from '../../domain/practiceForm/filledForm.ts'

import type { FindList } from './wordLists.ts'
import { attribute, contentOf, elementsIn, find, findAll, isNamed, isOn } from './wordXml.ts'

const BETWEEN_CELLS = ' | '
const PLAIN: Readonly<Record<string, string>> = {
  br: '\n',
  cr: '\n',
  tab: '\t',
  noBreakHyphen: '-',
}

/** The paragraphs of a cell, those of tables inside of it as lines of their own. */
export function blocksIn(container: Element, listOf: FindList): Block[] {
  return contentOf(container).flatMap((element): Block[] => {
    if (isNamed(element, 'p')) return blocksOfParagraph(element, listOf)
    if (isNamed(element, 'tbl')) return innerTable(element, listOf)
    return []
  })
}

function blocksOfParagraph(paragraph: Element, listOf: FindList): Block[] {
  const list = listOf(paragraph)
  const own = { runs: runsOf(paragraph), ...(list ? { list } : {}) }
  return [own, ...textBoxesIn(paragraph).flatMap((box) => blocksIn(box, listOf))]
}

const innerTable = (table: Element, listOf: FindList): Block[] =>
  contentOf(table)
    .filter((row) => isNamed(row, 'tr'))
    .map((row) => {
      const cells = contentOf(row).filter((cell) => isNamed(cell, 'tc'))
      const texts = cells.map((cell) => blocksIn(cell, listOf).map(blockText).join(' '))
      return { runs: [{ text: texts.filter(Boolean).join(BETWEEN_CELLS) }] }
    })

export const blockText = ({ runs }: Block): string => runs.map(({ text }) => text).join('')

/** The words of a paragraph; neighbours of one emphasis are one run. */
export function runsOf(paragraph: Element): Run[] {
  const runs: Run[] = []
  for (const element of contentOf(paragraph)) {
    if (!isNamed(element, 'r')) continue
    const text = elementsIn(element).map(textOf).join('')
    const look = lookOf(element)
    const last = runs.at(-1)
    if (text === '') continue
    if (last && last.isBold === look.isBold && last.isItalic === look.isItalic) last.text += text
    else runs.push({ text, ...look })
  }
  return runs
}

function textOf(element: Element): string {
  if (isNamed(element, 't')) return element.textContent ?? ''
  return PLAIN[element.localName ?? ''] ?? ''
}

function lookOf(run: Element): Omit<Run, 'text'> {
  const properties = find(run, 'rPr')
  return {
    ...(isOn(properties, 'b') ? { isBold: true } : {}),
    ...(isOn(properties, 'i') ? { isItalic: true } : {}),
  }
}

const drawingsIn = (paragraph: Element): Element[] =>
  contentOf(paragraph)
    .filter((element) => isNamed(element, 'r'))
    .flatMap(contentOf)
    .filter((element) => isNamed(element, 'drawing', 'pict', 'object'))

/** Words in a box that floats over the page. */
const textBoxesIn = (paragraph: Element): Element[] =>
  drawingsIn(paragraph).flatMap((drawing) => below(drawing, 'txbxContent'))

const below = (element: Element, name: string): Element[] =>
  isNamed(element, name) ? [element] : elementsIn(element).flatMap((one) => below(one, name))

/** Whether a cell holds a picture, which a form cannot take along. */
export const hasPicture = (container: Element): boolean =>
  contentOf(container)
    .filter((element) => isNamed(element, 'p'))
    .some((paragraph) =>
      drawingsIn(paragraph).some((drawing) => below(drawing, 'txbxContent').length === 0),
    )

/** The name of a paragraph's style. Word in Swedish calls `Heading1` `Rubrik1`; names stay. */
export function styleNames(styles: Element | undefined): (paragraph: Element) => string {
  const names = new Map(
    (styles ? findAll(styles, 'style') : []).map((style) => [
      attribute(style, 'styleId'),
      attribute(find(style, 'name'), 'val'),
    ]),
  )
  return (paragraph) => {
    const id = attribute(find(paragraph, 'pPr', 'pStyle'), 'val') ?? ''
    return names.get(id) ?? id
  }
}

export const rowsOf = (table: Element): Element[][] =>
  contentOf(table)
    .filter((row) => isNamed(row, 'tr'))
    .map((row) => contentOf(row).filter((cell) => isNamed(cell, 'tc')))

export const paragraphsIn = (cell: Element): Element[] => [
  ...contentOf(cell).filter((element) => isNamed(element, 'p')),
  ...findAll(cell, 'tbl').flatMap((table) => rowsOf(table).flat().flatMap(paragraphsIn)),
]
