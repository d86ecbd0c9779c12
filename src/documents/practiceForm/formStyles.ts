import type { IParagraphStyleOptions, IStylesOptions } from 'docx'

import type { Locale } from '../../domain/locales.ts'

export const SERIF = 'Source Serif 4'
export const SANS = 'Source Sans 3'
export const COLOUR = {
  ink: '1E1B16',
  muted: '5C554A',
  line: '8A8170',
  hair: 'D9D1C1',
  sunken: 'F2ECE0',
  surface: 'FFFFFF',
  inclusive: '8C2F1B',
  digitalized: '1D4F7C',
} as const

/** Twentieths of a point, of A4. */
export const PAGE = { width: 11906, height: 16838, margin: 1134 } as const
export const CONTENT_WIDTH = PAGE.width - 2 * PAGE.margin

export const LANGUAGE_TAGS: Record<Locale, string> = { en: 'en-GB', sv: 'sv-SE', it: 'it-IT' }

/** The names of styles that the form itself uses; what has another was written by a person. */
export const OWN_STYLE = /^(?:title|heading ?\d|ponte ?\w+)$/i

type Look = Pick<IParagraphStyleOptions, 'run' | 'paragraph'>

const own = (name: string, { paragraph, run }: Look): IParagraphStyleOptions => ({
  id: `Ponte${name}`,
  name: `Ponte ${name}`,
  basedOn: 'Normal',
  next: 'Normal',
  run: { font: SANS, ...run },
  paragraph: { spacing: { before: 0, after: 0, line: 252, lineRule: 'auto' }, ...paragraph },
})

const heading = (size: number, spacing: { before: number; after: number }): Look => ({
  run: { font: SERIF, size, bold: true, color: COLOUR.ink },
  paragraph: { spacing, keepNext: true },
})

export const formStyles = (language: Locale): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: SERIF,
        size: 22,
        color: COLOUR.ink,
        language: { value: LANGUAGE_TAGS[language] },
      },
      paragraph: { spacing: { after: 80, line: 276, lineRule: 'auto' } },
    },
    title: { next: 'Normal', ...heading(44, { before: 0, after: 120 }) },
    heading1: { next: 'Normal', ...heading(32, { before: 480, after: 160 }) },
    heading2: { next: 'Normal', ...heading(25, { before: 320, after: 120 }) },
  },
  paragraphStyles: [
    own('Lead', {
      run: { font: SERIF, size: 23 },
      paragraph: { spacing: { after: 160, line: 288, lineRule: 'auto' } },
    }),
    own('Text', { run: { size: 21 }, paragraph: { spacing: { after: 60 } } }),
    own('List', { run: { size: 21 }, paragraph: { spacing: { after: 50 } } }),
    own('Label', { run: { size: 22, bold: true }, paragraph: { keepNext: true } }),
    own('Help', {
      run: { size: 18, color: COLOUR.muted },
      paragraph: { keepNext: true, spacing: { before: 20, line: 247, lineRule: 'auto' } },
    }),
    own('Choices', {
      run: { size: 18 },
      paragraph: { keepNext: true, spacing: { before: 20, line: 247, lineRule: 'auto' } },
    }),
    own('Mark', { run: { size: 15, color: COLOUR.muted } }),
    own('Gap', { run: { size: 12 }, paragraph: { spacing: { after: 0, line: 200 } } }),
    own('Foot', { run: { size: 17, color: COLOUR.muted } }),
  ],
})
