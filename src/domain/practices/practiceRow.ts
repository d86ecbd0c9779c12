import type { FacetName } from './practiceFilter.ts'

/** What the filter, the counts and the order need to know of a published practice. */
export type PracticeRow = {
  id: string
  /** What the practice answers to each question of the filter. */
  values: Record<FacetName, readonly string[]>
  evidenceLevel: number | null
  /** The title that the reader sees. */
  title: string
  publishedAt: string
  /** Titles and summaries in every language, without case and marks. */
  text: string
}

/** A practice with evidence of a level answers every "at least" up to it. */
export function evidenceAnswers(level: number | null): string[] {
  if (level === null) return []
  return Array.from({ length: level + 1 }, (_, index) => String(index))
}
