import type { ReviewedCollection } from './needs.ts'

/** What the references of each kind of entry begin with: BP-2026-014. */
export const REFERENCE_PREFIXES = {
  'best-practices': 'BP',
  'project-results': 'PR',
  'handbook-methods': 'HM',
} as const satisfies Record<ReviewedCollection, string>

const REFERENCE = /^([a-z]{2})-\d{4}-\d{3,}$/i

/** The kind of entry that a reference names, written in whichever case; null where it names none. */
export function collectionOfReference(reference: string): ReviewedCollection | null {
  const prefix = REFERENCE.exec(reference)?.[1]?.toUpperCase()
  const found = Object.entries(REFERENCE_PREFIXES).find(([, known]) => known === prefix)
  return (found?.[0] as ReviewedCollection | undefined) ?? null
}

/** A reference as it is stored and printed. */
export const referenceOf = (written: string): string => written.toUpperCase()
