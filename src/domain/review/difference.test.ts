import { describe, expect, it } from 'vitest'

import { difference, type ComparedField } from './difference.ts'

const FIELDS: ComparedField[] = [
  { name: 'title', kind: 'text', isLocalised: true },
  { name: 'solution', kind: 'richText', isLocalised: true },
  { name: 'ongoing', kind: 'value', isLocalised: false },
  { name: 'themes', kind: 'value', isLocalised: false },
  {
    name: 'reach',
    kind: 'group',
    fields: [{ name: 'number', kind: 'value', isLocalised: false }],
  },
  {
    name: 'steps',
    kind: 'rows',
    fields: [{ name: 'text', kind: 'text', isLocalised: true }],
  },
]

const compare = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  difference(FIELDS, { before, after })
const rich = (...paragraphs: string[]) => ({
  root: {
    type: 'root',
    children: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  },
})
const steps = (...ids: string[]) => ({
  steps: ids.map((id) => ({ id, text: { sv: `Steg ${id}` } })),
})

describe('the difference of two versions', () => {
  it.each([
    { title: { sv: 'Cykel' }, ongoing: true },
    { ...steps('a', 'b'), reach: { number: 3 } },
    { solution: { it: rich('Uno.', 'Due.') }, themes: ['x'] },
  ])('is nothing between a version and itself', (version) => {
    expect(compare(version, structuredClone(version))).toEqual([])
  })

  it('tells the words of each language apart', () => {
    const before = { title: { sv: 'Gående skolbuss', en: 'Walking bus' } }
    const after = { title: { sv: 'Gående skolskjuts', en: 'Walking bus' } }
    expect(compare(before, after)).toEqual([
      {
        kind: 'text',
        path: 'title',
        language: 'sv',
        parts: [
          { kind: 'same', text: 'Gående ' },
          { kind: 'removed', text: 'skolbuss' },
          { kind: 'added', text: 'skolskjuts' },
        ],
      },
    ])
  })

  it('reads a rich text as its paragraphs', () => {
    const [change] = compare(
      { solution: { it: rich('Uno.') } },
      { solution: { it: rich('Uno.', 'Due.') } },
    )
    expect(change).toMatchObject({ path: 'solution', language: 'it', kind: 'text' })
    expect(change?.kind === 'text' && change.parts.filter(({ kind }) => kind === 'added')).toEqual([
      { kind: 'added', text: '\nDue.' },
    ])
  })

  it('shows other values before and after', () => {
    expect(compare({ reach: { number: 3 } }, { reach: { number: 40 } })).toEqual([
      { kind: 'value', path: 'reach.number', before: 3, after: 40 },
    ])
  })

  it.each([
    { before: null, after: undefined },
    { before: '', after: null },
    { before: [], after: undefined },
    { before: false, after: null },
  ])('takes $before and $after for the same nothing', ({ before, after }) => {
    expect(compare({ themes: before }, { themes: after })).toEqual([])
  })

  it('names a row that came, with its words', () => {
    expect(compare(steps('a'), steps('a', 'b'))).toEqual([
      { kind: 'row-added', path: 'steps.1' },
      {
        kind: 'text',
        path: 'steps.1.text',
        language: 'sv',
        parts: [{ kind: 'added', text: 'Steg b' }],
      },
    ])
  })

  it('names a row that went by its earlier place', () => {
    expect(compare(steps('a', 'b'), steps('b'))).toEqual([
      { kind: 'row-removed', path: 'steps.0', isGone: true },
      {
        kind: 'text',
        path: 'steps.0.text',
        language: 'sv',
        isGone: true,
        parts: [{ kind: 'removed', text: 'Steg a' }],
      },
    ])
  })

  it.each([
    { from: ['a', 'b', 'c', 'd'], to: ['d', 'a', 'b', 'c'], moved: ['steps.0'] },
    { from: ['a', 'b', 'c'], to: ['b', 'a', 'c'], moved: ['steps.1'] },
    { from: ['a', 'b', 'c'], to: ['c', 'x', 'b'], moved: ['steps.2'] },
  ])('moves as few rows as it can from $from to $to', ({ from, to, moved }) => {
    const changes = compare(steps(...from), steps(...to))
    expect(changes.filter(({ kind }) => kind === 'row-moved').map(({ path }) => path)).toEqual(
      moved,
    )
  })

  it('sees that only a blank line has changed', () => {
    const [change] = compare({ title: { en: 'One.\nTwo.' } }, { title: { en: 'One.\n\nTwo.' } })
    expect(change).toMatchObject({ kind: 'text', path: 'title' })
  })
})

describe('the parts of a changed text', () => {
  const texts = [
    '',
    'Barnen går till skolan.',
    'Barnen cyklar till skolan varje dag.',
    'I bambini vanno a scuola a piedi.\n\nOgni giorno.',
    'Children walk, and sometimes run.',
    'ett två tre fyra fem sex '.repeat(400),
    'uno due tre quattro cinque sei '.repeat(400),
  ]
  const pairs = texts.flatMap((before) => texts.map((after) => ({ before, after })))
  it.each(pairs.filter(({ before, after }) => before !== after))(
    'give back both texts ($before.length and $after.length characters)',
    ({ before, after }) => {
      const [change] = compare({ title: { en: before } }, { title: { en: after } })
      const parts = change?.kind === 'text' ? change.parts : []
      const side = (kind: string) =>
        parts
          .filter((part) => part.kind === 'same' || part.kind === kind)
          .map(({ text }) => text)
          .join('')
      expect(side('removed')).toBe(before)
      expect(side('added')).toBe(after)
    },
  )

  it('replace a run of words at once', () => {
    const [change] = compare(
      { title: { en: 'It is a red house.' } },
      { title: { en: 'It is one blue house.' } },
    )
    expect(change?.kind === 'text' && change.parts).toEqual([
      { kind: 'same', text: 'It is ' },
      { kind: 'removed', text: 'a red' },
      { kind: 'added', text: 'one blue' },
      { kind: 'same', text: ' house.' },
    ])
  })
})
