import type { Block, Run } from './filledForm.ts'

type Node = { type: string; version: 1; children?: Node[] } & Record<string, unknown>

const BOLD = 1
const ITALIC = 2
const ELEMENT = { direction: null, format: '', indent: 0, version: 1 } as const

/** An answer as the editor stores it: paragraphs, lists within lists, bold and italic. */
export function answerRichText(blocks: readonly Block[]) {
  const written = blocks.filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''))
  return { root: { ...ELEMENT, type: 'root', children: nodesOf(written) } }
}

function nodesOf(blocks: readonly Block[]): Node[] {
  const nodes: Node[] = []
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]
    const kind = block?.list?.kind
    const end = kind ? endOfList(blocks, at) : at + 1
    if (kind) nodes.push(listNode(kind, blocks.slice(at, end), 0))
    else nodes.push(paragraphNode(block?.runs ?? []))
    at = end
  }
  return nodes
}

/** A list goes on while its points do, those of lists within it included. */
function endOfList(blocks: readonly Block[], start: number): number {
  const first = blocks[start]?.list
  const end = blocks.findIndex(
    ({ list }, index) =>
      index > start && (!list || (list.level <= (first?.level ?? 0) && list.kind !== first?.kind)),
  )
  return end < 0 ? blocks.length : end
}

function listNode(kind: 'bullets' | 'numbers', blocks: readonly Block[], depth: number): Node {
  const level = blocks[0]?.list?.level ?? 0
  const children: Node[] = []
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]
    const isOwn = (block?.list?.level ?? 0) <= level
    const next = blocks.findIndex((one, index) => index > at && (one.list?.level ?? 0) <= level)
    const end = isOwn ? at + 1 : next < 0 ? blocks.length : next
    const inner = isOwn
      ? textNodes(block?.runs ?? [])
      : [listNode(block?.list?.kind ?? kind, blocks.slice(at, end), depth + 1)]
    children.push(itemNode(inner, { value: children.length + 1, indent: depth }))
    at = end
  }
  const tag = kind === 'bullets' ? 'ul' : 'ol'
  const listType = kind === 'bullets' ? 'bullet' : 'number'
  return { ...ELEMENT, type: 'list', listType, start: 1, tag, children }
}

const itemNode = (children: Node[], place: { value: number; indent: number }): Node => ({
  ...ELEMENT,
  type: 'listitem',
  ...place,
  children,
})

const paragraphNode = (runs: readonly Run[]): Node => ({
  ...ELEMENT,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: textNodes(runs),
})

function textNodes(runs: readonly Run[]): Node[] {
  return runs.flatMap((run) =>
    run.text
      .split('\n')
      .flatMap((text, index) => [
        ...(index > 0 ? [{ type: 'linebreak', version: 1 } as Node] : []),
        ...(text === '' ? [] : [textNode(text, run)]),
      ]),
  )
}

const textNode = (text: string, { isBold, isItalic }: Run): Node => ({
  type: 'text',
  version: 1,
  text,
  detail: 0,
  format: (isBold ? BOLD : 0) + (isItalic ? ITALIC : 0),
  mode: 'normal',
  style: '',
})
