import { describe, expect, it } from 'vitest'

import type { Leaf } from './leaves.ts'
import { textSections, wordsToWrite } from './sections.ts'

const LEAVES: Leaf[] = [
  { path: ['title'], kind: 'line', maxLength: 100 },
  { path: ['steps', '*', 'title'], kind: 'line' },
  { path: ['context', 'note'], kind: 'paragraphs' },
  { path: ['solution'], kind: 'richText' },
]

const aText = (...texts: string[]) => ({
  root: {
    type: 'root',
    children: texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  },
})

const entry = {
  title: { sv: 'Bro', it: 'Ponte' },
  steps: [
    { id: 'a', month: 1, title: { sv: 'Ett' } },
    { id: 'b', month: 2, title: { sv: 'Två', it: 'Due' } },
  ],
  context: { band: 'small', note: { it: 'Solo qui' } },
  solution: { sv: aText('Först.', 'Sedan.') },
}
const toItalian = { leaves: LEAVES, from: 'sv', to: 'it' } as const

describe('the texts to translate', () => {
  it('are those that the original has, each beside its translation', () => {
    const sections = textSections(entry, toItalian)
    expect(sections.map(({ path }) => path)).toEqual([
      'title',
      'steps.0.title',
      'steps.1.title',
      'solution',
    ])
    expect(sections[0]?.passages).toEqual([
      { original: 'Bro', translation: 'Ponte', earlier: null },
    ])
    expect(sections[2]).toMatchObject({ field: 'steps.title', row: { field: 'steps', number: 2 } })
    expect(sections[3]?.passages.map(({ original }) => original)).toEqual(['Först.', 'Sedan.'])
  })

  it('are marked where the original has changed since, rows by their id', () => {
    const earlier = {
      ...entry,
      title: { sv: 'Spång' },
      steps: [entry.steps[1]],
      solution: { sv: aText('Sedan.') },
    }
    const marked = textSections(entry, { ...toItalian, earlier }).map(({ path, passages }) => [
      path,
      passages.map((passage) => passage.earlier),
    ])
    expect(marked).toEqual([
      ['title', ['Spång']],
      ['steps.0.title', ['']],
      ['steps.1.title', [null]],
      ['solution', ['Sedan.', null]],
    ])
  })

  it('are not edited as plain words where that would lose something', () => {
    const bold = aText('Prima.', 'Poi.')
    const [first] = bold.root.children
    Object.assign(first?.children[0] ?? {}, { format: 1 })
    const translated = { ...entry, solution: { ...entry.solution, it: bold } }
    const sections = textSections(translated, toItalian)
    expect(sections.find(({ path }) => path === 'solution')?.isEditable).toBe(false)
  })
})

describe('new words', () => {
  it('are written with the rows they stand in, and nothing else', () => {
    const words = { title: ['Ponte nuovo'], 'steps.0.title': ['Uno'] }
    expect(wordsToWrite(entry, { leaves: LEAVES, from: 'sv', words })).toEqual({
      title: 'Ponte nuovo',
      steps: [{ id: 'a', title: 'Uno' }, { id: 'b' }],
    })
  })

  it('take the shape of the original where it is a rich text', () => {
    const words = { solution: ['Prima.', 'Poi.'] }
    const { solution } = wordsToWrite(entry, { leaves: LEAVES, from: 'sv', words })
    expect(textSections({ solution: { sv: solution } }, toItalian)[0]?.passages).toHaveLength(2)
  })

  it('that are empty take the text away', () => {
    const words = { title: [' '] }
    expect(wordsToWrite(entry, { leaves: LEAVES, from: 'sv', words })).toEqual({ title: null })
  })
})
