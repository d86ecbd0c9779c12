import type { Element } from '@xmldom/xmldom'

import type { Block } from '../../domain/practiceForm/filledForm.ts'

import { attribute, find, findAll } from './wordXml.ts'

type Kind = NonNullable<Block['list']>['kind']

/** Which place in which kind of list a paragraph has. */
export type FindList = (paragraph: Element) => Block['list']

const NO_LIST = '0'

/** Reads what the document says about its lists, in the paragraphs and in their styles. */
export function wordLists(numbering?: Element, styles?: Element): FindList {
  const kinds = numbering ? kindsByNumber(numbering) : new Map<string, Kind[]>()
  const ofStyles = new Map(
    findAllIn(styles, 'style').map((style) => [
      attribute(style, 'styleId') ?? '',
      find(style, 'pPr', 'numPr'),
    ]),
  )
  return (paragraph) => {
    const style = attribute(find(paragraph, 'pPr', 'pStyle'), 'val') ?? ''
    const own = find(paragraph, 'pPr', 'numPr') ?? ofStyles.get(style)
    const number = own && attribute(find(own, 'numId'), 'val')
    if (!own || !number || number === NO_LIST) return undefined
    const level = Number(attribute(find(own, 'ilvl'), 'val') ?? 0)
    return { kind: kinds.get(number)?.[level] ?? 'bullets', level }
  }
}

const findAllIn = (parent: Element | undefined, name: string): Element[] =>
  parent ? findAll(parent, name) : []

function kindsByNumber(numbering: Element): Map<string, Kind[]> {
  const abstract = new Map(
    findAll(numbering, 'abstractNum').map((one) => [
      attribute(one, 'abstractNumId') ?? '',
      findAll(one, 'lvl').map((level): Kind => {
        const format = attribute(find(level, 'numFmt'), 'val')
        return format === 'bullet' || format === 'none' ? 'bullets' : 'numbers'
      }),
    ]),
  )
  return new Map(
    findAll(numbering, 'num').map((num) => {
      const points = attribute(find(num, 'abstractNumId'), 'val') ?? ''
      return [attribute(num, 'numId') ?? '', abstract.get(points) ?? []]
    }),
  )
}
