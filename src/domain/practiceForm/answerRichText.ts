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

const kindOf = (block: Block | undefined) => block?.list?.kind
const levelOf = (block: Block | undefined): number => block?.list?.level ?? 0

function nodesOf(blocks: readonly Block[]): Node[] {
  const nodes: Node[] = []
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]
    const end = block?.list ? endOfList(blocks, at) : at + 1
    nodes.push(block?.list ? listNode(blocks.slice(at, end), 0) : paragraphNode(block?.runs))
    at = end
  }
  return nodes
}

/** A list goes on while its points do, those of lists within it included. */
function endOfList(blocks: readonly Block[], start: number): number {
  const first = blocks[start]
  return endAt(blocks, start, (block) => {
    const isSibling = levelOf(block) <= levelOf(first)
    return !block.list || (isSibling && kindOf(block) !== kindOf(first))
  })
}

function endAt(
  blocks: readonly Block[],
  start: number,
  isOutside: (block: Block) => boolean,
): number {
  const end = blocks.findIndex((block, index) => index > start && isOutside(block))
  return end < 0 ? blocks.length : end
}

/** Points that stand further in are a list of their own, within an item that holds nothing else. */
function listNode(blocks: readonly Block[], depth: number): Node {
  const level = levelOf(blocks[0])
  const children: Node[] = []
  for (let at = 0; at < blocks.length;) {
    const isOwn = levelOf(blocks[at]) <= level
    const end = isOwn ? at + 1 : endAt(blocks, at, (block) => levelOf(block) <= level)
    const inner = isOwn ? textNodes(blocks[at]?.runs) : [listNode(blocks.slice(at, end), depth + 1)]
    children.push(itemNode(inner, { value: children.length + 1, indent: depth }))
    at = end
  }
  const isBullets = kindOf(blocks[0]) === 'bullets'
  return {
    ...ELEMENT,
    type: 'list',
    listType: isBullets ? 'bullet' : 'number',
    start: 1,
    tag: isBullets ? 'ul' : 'ol',
    children,
  }
}

const itemNode = (children: Node[], place: { value: number; indent: number }): Node => ({
  ...ELEMENT,
  type: 'listitem',
  ...place,
  children,
})

const paragraphNode = (runs: readonly Run[] | undefined): Node => ({
  ...ELEMENT,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: textNodes(runs),
})

function textNodes(runs: readonly Run[] = []): Node[] {
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
