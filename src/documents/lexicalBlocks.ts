import type { RichText, RichTextNode } from '../domain/handbook/editionSnapshot.ts'

import type { Block, Inline, ListBlock, ListItem, Mark } from './documentModel.ts'
import { isWritten } from './wording.ts'

/** Lexical keeps the marks of a text as bits of one number. */
const MARK_BITS: [number, Mark][] = [
  [1, 'bold'],
  [2, 'italic'],
  [4, 'strike'],
  [8, 'underline'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'super'],
]

const childrenOf = (node: RichTextNode): RichTextNode[] => node.children ?? []
const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The rich text as blocks; a kind of node that cannot be printed is an error, so nothing is lost. */
export function lexicalBlocks(richText: RichText): Block[] {
  return richText.root.children.map(blockOf)
}

/** Whether a rich text says anything. */
export function hasWords(richText: RichText): boolean {
  const says = (node: RichTextNode): boolean =>
    isWritten(asText(node.text)) || childrenOf(node).some(says)
  return richText.root.children.some(says)
}

function blockOf(node: RichTextNode): Block {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: inlinesOf(node) }
    case 'heading':
      return {
        type: 'heading',
        level: Number(asText(node.tag).slice(1)),
        children: inlinesOf(node),
      }
    case 'quote':
      return { type: 'quote', children: inlinesOf(node) }
    case 'horizontalrule':
      return { type: 'rule' }
    case 'list':
      return listOf(node)
    default:
      throw new Error(`a rich text of the kind "${node.type}" cannot be printed`)
  }
}

function listOf(node: RichTextNode): ListBlock {
  const items: ListItem[] = []
  for (const child of childrenOf(node)) {
    const lists = childrenOf(child)
      .filter(({ type }) => type === 'list')
      .map(listOf)
    const words = childrenOf(child).filter(({ type }) => type !== 'list')
    const last = items.at(-1)
    // Lexical hangs a nested list in an item of its own; in print it belongs to the item before.
    if (words.length === 0 && lists.length > 0 && last) last.lists.push(...lists)
    else items.push({ children: words.flatMap(inlineOf), lists })
  }
  const start = typeof node.start === 'number' ? node.start : 1
  return { type: 'list', ordered: node.listType === 'number', start, items }
}

const inlinesOf = (node: RichTextNode): Inline[] => childrenOf(node).flatMap(inlineOf)

function inlineOf(node: RichTextNode): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', text: asText(node.text), marks: marksOf(node.format) }]
    case 'tab':
      return [{ type: 'text', text: ' ', marks: [] }]
    case 'linebreak':
      return [{ type: 'break' }]
    case 'link':
    case 'autolink':
      return [linkOf(node)]
    case 'paragraph':
      return inlinesOf(node)
    default:
      throw new Error(`a rich text of the kind "${node.type}" cannot be printed`)
  }
}

function marksOf(format: unknown): Mark[] {
  const bits = typeof format === 'number' ? format : 0
  return MARK_BITS.filter(([bit]) => (bits & bit) !== 0).map(([, mark]) => mark)
}

type LinkFields = { linkType?: string; url?: string; doc?: { value?: unknown } | null }

function linkOf(node: RichTextNode): Inline {
  const { linkType, url, doc } = (node.fields ?? {}) as LinkFields
  const children = inlinesOf(node)
  if (linkType !== 'internal') return { type: 'link', url: url ?? '', children }
  const value = doc?.value
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return { type: 'methodLink', target: typeof id === 'string' ? id : '', children }
}
