type Node = { type?: unknown; text?: unknown; children?: unknown }

const childrenOf = ({ children }: Node): Node[] =>
  Array.isArray(children) ? (children as Node[]) : []

/** A rich text as lines of plain words, one a paragraph, heading or item of a list. */
export function plainBlocks(richText: unknown): string[] {
  const root = (richText as { root?: Node } | null | undefined)?.root
  return root ? childrenOf(root).flatMap(linesOf) : []
}

function linesOf(node: Node): string[] {
  if (node.type === 'list') return childrenOf(node).flatMap((item) => itemLines(item))
  const words = wordsOf(node).trim()
  if (words) return [words]
  return holdsNoWords(node) ? [] : [`[${String(node.type)}]`]
}

function itemLines(item: Node): string[] {
  const nested = childrenOf(item).filter(({ type }) => type === 'list')
  const own = childrenOf(item).filter(({ type }) => type !== 'list')
  const words = wordsOf({ children: own }).trim()
  return [...(words ? [`• ${words}`] : []), ...nested.flatMap(linesOf)]
}

const WRITTEN = ['paragraph', 'heading', 'quote', 'listitem', 'text', 'linebreak']
const holdsNoWords = ({ type }: Node): boolean => WRITTEN.includes(String(type))

function wordsOf(node: Node): string {
  if (node.type === 'linebreak') return '\n'
  if (typeof node.text === 'string') return node.text
  return childrenOf(node).map(wordsOf).join('')
}
