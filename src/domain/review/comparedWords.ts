import { diffWordsWithSpace } from 'diff'

export type Part = { kind: 'same' | 'added' | 'removed'; text: string }

/** Two texts that have less in common than this are told as one text instead of another. */
const MOST_EDITS = 1000

/** Two texts as the words that stayed, went and came; both can be put together again from it. */
export function comparedWords(before: string, after: string): Part[] {
  if (before === after) return before ? [{ kind: 'same', text: before }] : []
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
  if (!changes) return changed({ removed: before, added: after })
  return joined(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })),
  )
}

type Changed = { removed: string; added: string }

const changed = ({ removed, added }: Changed): Part[] =>
  [
    { kind: 'removed' as const, text: removed },
    { kind: 'added' as const, text: added },
  ].filter(({ text }) => text !== '')

/** Words replaced one after another read as one replacement, not as a chequerboard of single words. */
function joined(parts: Part[]): Part[] {
  const result: Part[] = []
  let open: Changed = { removed: '', added: '' }
  const close = () => {
    result.push(...changed(open))
    open = { removed: '', added: '' }
  }
  for (const [at, { kind, text }] of parts.entries()) {
    const isBetween = open.removed && open.added && parts[at + 1] && text.trim() === ''
    if (kind !== 'same') open = { ...open, [kind]: open[kind] + text }
    else if (isBetween) open = { removed: open.removed + text, added: open.added + text }
    else {
      close()
      result.push({ kind, text })
    }
  }
  close()
  return result
}
