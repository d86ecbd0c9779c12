import type { ReactNode } from 'react'

import type { RichTextNode } from '@/domain/handbook/editionSnapshot.ts'

/** Lexical keeps a run's formats as bits of one number. */
const FORMATS: readonly { bit: number; wrap: (words: ReactNode) => ReactNode }[] = [
  { bit: 16, wrap: (words) => <code>{words}</code> },
  { bit: 32, wrap: (words) => <sub>{words}</sub> },
  { bit: 64, wrap: (words) => <sup>{words}</sup> },
  { bit: 4, wrap: (words) => <s>{words}</s> },
  { bit: 8, wrap: (words) => <u>{words}</u> },
  { bit: 2, wrap: (words) => <em>{words}</em> },
  { bit: 1, wrap: (words) => <strong>{words}</strong> },
]

/** A run of words with its formats. */
export function RichTextWords({ node }: { node: RichTextNode }): ReactNode {
  const format = typeof node.format === 'number' ? node.format : 0
  const words: ReactNode = typeof node.text === 'string' ? node.text : ''
  return FORMATS.reduce<ReactNode>(
    (inner, { bit, wrap }) => (format & bit ? wrap(inner) : inner),
    words,
  )
}
