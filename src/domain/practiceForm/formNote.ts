/** Why something that stands in a document did not simply become a field. */
export const FORM_NOTES = [
  'unknown',
  'doubled',
  'too-long',
  'too-many',
  'not-understood',
  'read-as',
  'picture',
  'outside',
  'missing',
] as const

export type FormNote = {
  code: (typeof FORM_NOTES)[number]
  /** The field, rows counted from 0; none for words that stand in no box. */
  path?: string
  /** What was written and did not find its place, so that no word is lost. */
  text?: string
  /** With `read-as`: what it was taken for. */
  value?: string
}
