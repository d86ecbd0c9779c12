import { DOMParser, type Element, type Node } from '@xmldom/xmldom'

import { isBoundedXml } from './boundedXml.ts'
import { UnreadableForm } from './unreadableForm.ts'

const ELEMENT = 1

/** Around content that counts: controls, accepted insertions, links, fields. */
const WRAPPERS = new Set([
  ...['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'hyperlink', 'fldSimple'],
  ...['AlternateContent', 'Choice'],
])

/** The root of an XML part; what is not well formed, or brings entities, is no Word document. */
export function parseXml(text: string): Element {
  if (!isBoundedXml(text)) throw new UnreadableForm('not-docx')
  const parser = new DOMParser({
    onError: (level) => {
      if (level !== 'warning') throw new UnreadableForm('not-docx')
    },
  })
  const root = tryParse(parser, text)
  if (!root) throw new UnreadableForm('not-docx')
  return root
}

function tryParse(parser: DOMParser, text: string): Element | null {
  try {
    return parser.parseFromString(text, 'text/xml').documentElement
  } catch {
    return null // told by the caller as what it is: no Word document
  }
}

/** The elements right below, as they stand. */
export const elementsIn = (parent: Element): Element[] =>
  [...parent.childNodes].filter((node: Node): node is Element => node.nodeType === ELEMENT)

/** The elements below, those inside of wrappers among them; deletions are gone. */
export const contentOf = (parent: Element): Element[] =>
  elementsIn(parent).flatMap((element) =>
    WRAPPERS.has(element.localName ?? '') ? contentOf(element) : [element],
  )

export const isNamed = (element: Element, ...names: string[]): boolean =>
  names.includes(element.localName ?? '')

/** The first element along a path of names. */
export function find(parent: Element, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>(
    (element, name) => element && elementsIn(element).find((one) => isNamed(one, name)),
    parent,
  )
}

export const findAll = (parent: Element, name: string): Element[] =>
  elementsIn(parent).filter((element) => isNamed(element, name))

/** An attribute by its own name, whichever prefix its namespace has. */
export const attribute = (element: Element | undefined, name: string): string | undefined =>
  [...(element?.attributes ?? [])].find((one) => one.localName === name)?.value

/** `<w:b/>` is on, `<w:b w:val="0"/>` is not. */
export function isOn(parent: Element | undefined, name: string): boolean {
  const element = parent && find(parent, name)
  return element !== undefined && !['0', 'false', 'off'].includes(attribute(element, 'val') ?? '')
}
