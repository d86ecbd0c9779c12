import { diffWords } from 'diff'

/** A piece of the original: as it was, new, or gone since it was translated. */
export type Piece = { words: string; change: 'kept' | 'added' | 'gone' }

/** What somebody changed in a text since, word by word. */
export function changedWords(earlier: string, now: string): Piece[] {
  return diffWords(earlier, now).map(({ added, removed, value }) => ({
    words: value,
    change: added ? 'added' : removed ? 'gone' : 'kept',
  }))
}
