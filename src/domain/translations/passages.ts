/** A node of rich text, as far as its words go. */
type Node = { type?: string; text?: string; format?: unknown; children?: Node[] }
type RichText = { root: Node }

const INLINE = ['text', 'link', 'autolink', 'linebreak', 'tab']

const isInline = ({ type }: Node): boolean => INLINE.includes(type ?? '')
const childrenOf = (node: Node): Node[] => node.children ?? []

/** The words of each paragraph, heading and list item, in their order; empty ones are no passage. */
export function passagesOf(richText: unknown): string[] {
  return blocksOf(rootOf(richText)).map(wordsOf)
}

/** Whether its passages are words alone: no links, no bold, nothing that a plain text would lose. */
export function isPlain(richText: unknown): boolean {
  const inline = blocksOf(rootOf(richText)).flatMap((block) => childrenOf(block).filter(isInline))
  return inline.every(({ type, format }) => type === 'linebreak' || (type === 'text' && !format))
}

/** A rich text of the same shape with other words, one for each passage. */
export function withPassages(richText: unknown, words: readonly string[]): unknown {
  const rest = [...words]
  const replaced = (node: Node): Node => {
    if (isPassage(node)) {
      const others = childrenOf(node).filter((child) => !isInline(child))
      return { ...node, children: [...textNodes(rest.shift() ?? ''), ...others.map(replaced)] }
    }
    return node.children ? { ...node, children: node.children.map(replaced) } : node
  }
  const { root } = richText as RichText
  return { ...(richText as RichText), root: replaced(root) }
}

const rootOf = (richText: unknown): Node =>
  (richText as Partial<RichText> | null | undefined)?.root ?? {}

const isPassage = (node: Node): boolean =>
  childrenOf(node).some(isInline) && wordsOf(node).trim() !== ''

const blocksOf = (node: Node): Node[] => [
  ...(isPassage(node) ? [node] : []),
  ...childrenOf(node)
    .filter((child) => !isInline(child))
    .flatMap(blocksOf),
]

const wordsOf = (node: Node): string => childrenOf(node).filter(isInline).map(inlineWords).join('')

function inlineWords(node: Node): string {
  if (node.type === 'linebreak') return '\n'
  return node.text ?? childrenOf(node).map(inlineWords).join('')
}

const TEXT = { type: 'text', detail: 0, format: 0, mode: 'normal', style: '', version: 1 }

const textNodes = (words: string): Node[] =>
  words
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'linebreak', version: 1 }] : []),
      { ...TEXT, text: line },
    ])
