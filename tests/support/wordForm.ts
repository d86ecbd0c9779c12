import { DOMParser, XMLSerializer, type Element, type Node } from '@xmldom/xmldom'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const DOCUMENT = 'word/document.xml'

type Words = { text: string; isBold?: boolean; numId?: string }
type Line = string | Words

/** A person at a word processor: writes into boxes by their marks, copies, deletes and mistypes. */
export class WordForm {
  private readonly parts: Record<string, Uint8Array>
  private readonly document
  private readonly swaps: ((xml: string) => string)[] = []

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes)
    const xml = strFromU8(this.parts[DOCUMENT] ?? new Uint8Array())
    this.document = new DOMParser().parseFromString(xml, 'text/xml')
  }

  /** Writes lines into the box with a mark; `nth` where several have it. */
  write(path: string, lines: Line | Line[], nth = 0): this {
    const row = this.rowsWith(path)[nth]
    if (!row) throw new Error(`no box [${path}]`)
    const cells = childrenOf(row, 'tc')
    const next = row.nextSibling as Element | null
    const target = cells.length > 1 ? cells[1] : next && childrenOf(next, 'tc')[0]
    if (!target) throw new Error(`no room beside [${path}]`)
    for (const old of childrenOf(target, 'p')) target.removeChild(old)
    for (const line of [lines].flat()) target.appendChild(this.paragraph(line))
    return this
  }

  /** Deletes the table that holds a mark. */
  remove(path: string): this {
    const table = this.tableWith(path)
    table.parentNode?.removeChild(table)
    return this
  }

  /** Copies the table that holds a mark and pastes it below. */
  copy(path: string): this {
    const table = this.tableWith(path)
    const gap = this.paragraph('')
    table.parentNode?.insertBefore(gap, table.nextSibling)
    table.parentNode?.insertBefore(table.cloneNode(true), gap.nextSibling)
    return this
  }

  /** Writes a paragraph below the table that holds a mark. */
  writeBelow(path: string, text: string): this {
    const table = this.tableWith(path)
    table.parentNode?.insertBefore(this.paragraph(text), table.nextSibling)
    return this
  }

  /** Changes words wherever they stand in the document's text. */
  replace(from: string, to: string): this {
    for (const text of [...this.document.getElementsByTagNameNS(W, 't')]) {
      if (text.textContent?.includes(from)) text.textContent = text.textContent.replace(from, to)
    }
    return this
  }

  /** Puts other bytes, or none, in the place of a part. */
  part(name: string, text: string | null): this {
    if (text === null) this.parts[name] = new Uint8Array()
    else this.parts[name] = strToU8(text)
    return this
  }

  partText(name: string): string {
    return strFromU8(this.parts[name] ?? new Uint8Array())
  }

  /** Changes the document's XML as a word processor might leave it. */
  swap(from: RegExp, to: string): this {
    this.swaps.push((xml) => xml.replace(from, to))
    return this
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const xml = new XMLSerializer().serializeToString(this.document)
    const swapped = this.swaps.reduce((before, swap) => swap(before), xml)
    return zipSync({ ...this.parts, [DOCUMENT]: strToU8(swapped) })
  }

  private rowsWith(path: string): Element[] {
    return [...this.document.getElementsByTagNameNS(W, 'tr')].filter(
      (row) =>
        childrenOf(row, 'tc')[0]?.textContent?.endsWith(`[${path}]`) ||
        childrenOf(childrenOf(row, 'tc')[0] ?? row, 'p').some((one) =>
          one.textContent?.endsWith(`[${path}]`),
        ),
    )
  }

  private tableWith(path: string): Element {
    const table = this.rowsWith(path)[0]?.parentNode
    if (!table) throw new Error(`no box [${path}]`)
    return table as Element
  }

  private paragraph(line: Line): Element {
    const { isBold, numId, text } = typeof line === 'string' ? ({ text: line } as Words) : line
    const make = (name: string) => this.document.createElementNS(W, `w:${name}`)
    const put = (parent: Element, ...children: Node[]) => {
      for (const child of children) parent.appendChild(child)
      return parent
    }
    const valued = (name: string, value: string) => {
      const element = make(name)
      element.setAttributeNS(W, 'w:val', value)
      return element
    }
    const words = make('t')
    words.textContent = text
    const run = put(make('r'), ...(isBold ? [put(make('rPr'), make('b'))] : []), words)
    const list = numId && put(make('numPr'), valued('ilvl', '0'), valued('numId', numId))
    return put(make('p'), ...(list ? [put(make('pPr'), list)] : []), run)
  }
}

const childrenOf = (parent: Element, name: string): Element[] =>
  [...parent.childNodes].filter((node): node is Element => (node as Element).localName === name)
