import type { RichText } from './editionSnapshot.ts'

/** Payload's generated type of a rich text as the one that is rendered. */
export const richText = (value: { root: unknown } | null | undefined): RichText | null =>
  (value ?? null) as RichText | null
