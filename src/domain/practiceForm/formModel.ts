import type { Locale } from '../locales.ts'

/** Raised when a key changes its meaning; fields that come and go need no new number. */
export const FORM_VERSION = 1
export const FORM_KIND = 'best-practices'

/** One of the answers that a field takes, by the words that a person may write for it. */
export type Choice = {
  value: string
  /** As the form lists it. */
  label: string
  /** Its words in every language, since people write in the one that comes to mind. */
  words: readonly string[]
  /** What it is listed under: the area of a theme, the theme of a topic. */
  group?: string
}

export type Shape =
  | { kind: 'text'; isLong: boolean; maxLength?: number }
  | { kind: 'email' }
  | { kind: 'richText' }
  | { kind: 'choice'; isMany: boolean; choices: readonly Choice[]; most?: number }
  | { kind: 'number'; isMany: boolean; min?: number; max?: number }
  | { kind: 'day' }
  | { kind: 'yesNo' }
  | { kind: 'rows'; columns: readonly FormField[]; blank: number; most?: number }

export type FormField = {
  path: string
  label: string
  help?: string
  need?: 'S' | 'P'
  shape: Shape
}

type FormGroup = { title?: string; note?: string; fields: readonly FormField[] }
export type FormSection = { title: string; groups: readonly FormGroup[] }

/** A form in one language, with what it asks in the order it asks it. */
export type FormModel = {
  language: Locale
  /** Whose practice it is; null on a form of the Secretariat. */
  owner: string | null
  sections: readonly FormSection[]
  /** The fields that can only be filled in on the site, by their labels. */
  leftForSite: readonly string[]
}

export const fieldsOf = ({ sections }: Pick<FormModel, 'sections'>): FormField[] =>
  sections.flatMap(({ groups }) => groups.flatMap(({ fields }) => fields))

/** The line in which a document says what it is, whatever its file is called. */
export const formMark = (language: Locale): string =>
  `ponte:${FORM_KIND}:${FORM_VERSION}:${language}`
