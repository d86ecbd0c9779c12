import type { Block, Inline, ListBlock } from './documentModel.ts'
import { isWritten } from './wording.ts'

/** The deepest heading that a PDF can tag. */
const DEEPEST = 6
const SAFE_ADDRESS = /^(https?:\/\/|mailto:|tel:)[^\s\p{C}]+$/iu

export type BlockCheck = {
  /** Level of the heading that these blocks stand under. */
  under: number
  methodIds: ReadonlySet<string>
  onFault: (fault: string) => void
}

/** Blocks whose headings follow each other without a gap and whose links lead somewhere safe. */
export function printableBlocks(blocks: Block[], check: BlockCheck): Block[] {
  let last = check.under
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'rule') return [block]
    if (block.type === 'list') return listOf(block, check)
    const children = printableInlines(block.children, check)
    if (!isWritten(wordsOf(children))) return []
    if (block.type !== 'heading') return [{ ...block, children }]
    const wanted = Number.isFinite(block.level) ? block.level : last
    last = Math.min(Math.max(wanted, check.under + 1), last + 1, DEEPEST)
    return [{ type: 'heading', level: last, children }]
  })
}

function listOf(list: ListBlock, check: BlockCheck): ListBlock[] {
  const items = list.items.flatMap((item) => {
    const children = printableInlines(item.children, check)
    const lists = item.lists.flatMap((inner) => listOf(inner, check))
    return !isWritten(wordsOf(children)) && lists.length === 0 ? [] : [{ children, lists }]
  })
  return items.length > 0 ? [{ ...list, items }] : []
}

/** A link that leads nowhere, or to a scheme that no reader expects, leaves its words behind. */
function printableInlines(inlines: Inline[], check: BlockCheck): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.type === 'text' || inline.type === 'break') return [inline]
    const children = printableInlines(inline.children, check)
    if (!isWritten(wordsOf(children))) return []
    if (inline.type === 'lang' || isAlive(inline, check)) return [{ ...inline, children }]
    const target = inline.type === 'link' ? inline.url : inline.target
    check.onFault(`the link to "${target}" was left out`)
    return children
  })
}

function isAlive(link: Exclude<Inline, { type: 'text' | 'break' | 'lang' }>, check: BlockCheck) {
  return link.type === 'link' ? SAFE_ADDRESS.test(link.url) : check.methodIds.has(link.target)
}

function wordsOf(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'break') return ' '
      return inline.type === 'text' ? inline.text : wordsOf(inline.children)
    })
    .join('')
}
