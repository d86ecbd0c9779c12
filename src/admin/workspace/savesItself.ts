import type { ReviewEntry } from '../review/useReviewEntry'

/**
 * Whether a form saves what is typed by itself. Not before an entry exists, not while it is judged,
 * and not where saving would open a revision of what the public sees: there somebody decides to.
 */
export function savesItself(entry: ReviewEntry | null): boolean {
  if (!entry?.isWritable) return false
  return entry.reviewState === 'draft' || entry.reviewState === 'changes-requested'
}
