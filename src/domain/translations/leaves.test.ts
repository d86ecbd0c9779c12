import { describe, expect, it } from 'vitest'

import { hideLanguages, type Leaf, placesOf } from './leaves.ts'

const LEAVES: Leaf[] = [
  { path: ['title'], kind: 'line' },
  { path: ['steps', '*', 'text'], kind: 'paragraphs' },
  { path: ['context', 'note'], kind: 'line' },
]

const anEntry = () => ({
  title: { sv: 'Bro', it: 'Ponte' },
  steps: [{ text: { sv: 'Ett', it: 'Uno' } }, { month: 2 }],
  context: { note: { sv: 'Obs', it: null } },
})

describe('the texts of an entry', () => {
  it('are found in groups and rows, each by its own path', () => {
    const entry = anEntry()
    const paths = LEAVES.flatMap((leaf) => placesOf(entry, leaf).map(({ path }) => path))
    expect(paths).toEqual(['title', 'steps.0.text', 'context.note'])
  })

  it('lose the languages that are hidden, and nothing else', () => {
    const entry = anEntry()
    hideLanguages(entry, LEAVES, ['it', 'en'])
    expect(entry).toEqual({
      title: { sv: 'Bro' },
      steps: [{ text: { sv: 'Ett' } }, { month: 2 }],
      context: { note: { sv: 'Obs' } },
    })
  })

  it('are hidden as a whole where their language cannot be told', () => {
    const entry = { title: 'Ponte', steps: null }
    hideLanguages(entry, LEAVES, ['it'])
    expect(entry).toEqual({ title: null, steps: null })
  })
})
