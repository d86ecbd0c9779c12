import { describe, expect, it } from 'vitest'

import type { Answer, Block } from './filledForm.ts'
import type { FormField, Shape } from './formModel.ts'
import { FORM_KIND } from './formModel.ts'
import { readAnswers } from './readAnswers.ts'

const field = (path: string, shape: Shape): FormField => ({ path, label: path, shape })
const short: Shape = { kind: 'text', isLong: false, maxLength: 20 }
const rows = (...columns: FormField[]): Shape => ({ kind: 'rows', columns, blank: 2, most: 2 })

const FIELDS = [
  field('title', short),
  field('problem', { kind: 'text', isLong: true, maxLength: 60 }),
  field('solution', { kind: 'richText' }),
  field('ongoing', { kind: 'yesNo' }),
  field('contact.email', { kind: 'email' }),
  field('startDate', { kind: 'day' }),
  field('sdgs', { kind: 'number', isMany: true, min: 1, max: 17 }),
  field('reach.year', { kind: 'number', isMany: false, min: 1990, max: 2100 }),
  field('dos', rows(field('dos.text', short))),
  field(
    'steps',
    rows(field('steps.title', short), field('steps.month', { kind: 'number', isMany: false })),
  ),
]

const block = (text: string, list?: Block['list']): Block => ({
  runs: [{ text }],
  ...(list ? { list } : {}),
})
const box = (path: string, ...lines: (string | Block)[]): Answer => ({
  path,
  table: 1,
  blocks: lines.map((line) => (typeof line === 'string' ? block(line) : line)),
})
const inTable = (table: number, answer: Answer): Answer => ({ ...answer, table })

function read(...answers: Answer[]) {
  const form = { kind: FORM_KIND, version: 1, language: 'sv' as const, answers, outside: [] }
  const { notes, values } = readAnswers(form, { fields: FIELDS, language: 'sv' })
  return { values: Object.fromEntries(values), notes }
}

describe('an answer', () => {
  it('in an empty box or in none is no value', () => {
    expect(read(box('title', '', '  '))).toEqual({ values: {}, notes: [] })
  })

  it('of one line joins what stands on several', () => {
    expect(read(box('title', 'En', 'titel')).values).toEqual({ title: 'En titel' })
  })

  it('of several paragraphs keeps them and the points of lists', () => {
    const bullets = { kind: 'bullets', level: 0 } as const
    const answer = box('problem', 'Så här:', '', block('ett', bullets), block('två', bullets))
    expect(read(answer).values.problem).toBe('Så här:\n\n- ett\n- två')
  })

  it('longer than the limit is cut between words, and the rest is handed back', () => {
    expect(read(box('title', 'En alldeles för lång titel'))).toEqual({
      values: { title: 'En alldeles för lång' },
      notes: [{ code: 'too-long', path: 'title', text: 'titel' }],
    })
  })

  it('that comes twice is kept once, and the second is handed back', () => {
    expect(read(box('title', 'Första'), box('title', 'Andra'))).toEqual({
      values: { title: 'Första' },
      notes: [{ code: 'doubled', path: 'title', text: 'Andra' }],
    })
  })

  it('that comes twice, once empty, is the one that was written', () => {
    expect(read(box('title'), box('title', 'Andra'))).toEqual({
      values: { title: 'Andra' },
      notes: [],
    })
  })

  it('to an unknown question is handed back', () => {
    expect(read(box('slogan', 'Ord'))).toEqual({
      values: {},
      notes: [{ code: 'unknown', path: 'slogan', text: 'Ord' }],
    })
  })

  it.each([
    ['ongoing', 'Ja.', true],
    ['ongoing', 'x', true],
    ['ongoing', 'nej', false],
    ['contact.email', 'kim@example.org', 'kim@example.org'],
    ['startDate', '1/2/2024', '2024-02-01T12:00:00.000Z'],
    ['sdgs', '4, 10, 4', [4, 10]],
    ['reach.year', '2024', 2024],
  ])('at %s: %s is stored as %s', (path, text, value) => {
    expect(read(box(path, text))).toEqual({ values: { [path]: value }, notes: [] })
  })

  it.each([
    ['ongoing', 'kanske'],
    ['contact.email', 'kim at example.org'],
    ['startDate', 'i våras'],
    ['sdgs', '18'],
    ['reach.year', '1812'],
  ])('at %s: %s is handed back', (path, text) => {
    expect(read(box(path, text))).toEqual({
      values: {},
      notes: [{ code: 'not-understood', path, text }],
    })
  })

  it('with a month alone says what day it was taken for', () => {
    expect(read(box('startDate', 'maj 2024')).notes).toEqual([
      { code: 'read-as', path: 'startDate', text: 'maj 2024', value: '2024-05-01' },
    ])
  })

  it('with a picture says that the picture was left out', () => {
    expect(read({ ...box('title', 'En titel'), hasPicture: true }).notes).toEqual([
      { code: 'picture', path: 'title' },
    ])
  })
})

describe('rows', () => {
  it('of one text each are the lines of a box', () => {
    expect(read(box('dos', '- Ett', 'Två')).values).toEqual({
      dos: [{ text: 'Ett' }, { text: 'Två' }],
    })
  })

  it('beyond the most there may be are handed back', () => {
    expect(read(box('dos', 'Ett', 'Två', 'Tre')).notes).toEqual([
      { code: 'too-many', path: 'dos', text: 'Tre' },
    ])
  })

  it('are one for each table, empty tables left out', () => {
    const written = read(
      inTable(1, box('steps')),
      inTable(1, box('steps.title', 'Först')),
      inTable(1, box('steps.month', '1')),
      inTable(2, box('steps')),
      inTable(2, box('steps.title')),
      inTable(3, box('steps.title', 'Sedan')),
    )
    expect(written).toEqual({
      values: { steps: [{ title: 'Först', month: 1 }, { title: 'Sedan' }] },
      notes: [],
    })
  })

  it('say which row a note is about', () => {
    const written = read(
      inTable(1, box('steps.title', 'Först')),
      inTable(2, box('steps.title', 'Sedan')),
      inTable(2, box('steps.month', 'tredje')),
    )
    expect(written.notes).toEqual([
      { code: 'not-understood', path: 'steps.1.month', text: 'tredje' },
    ])
  })
})

describe('a rich answer', () => {
  it('keeps paragraphs, lists within lists, emphasis and breaks', () => {
    const at = (level: number) => ({ kind: 'bullets', level }) as const
    const { solution } = read({
      ...box('solution', block('a', at(0)), block('b', at(1)), block('c', at(0)), ''),
      blocks: [
        { runs: [{ text: 'Ett\n' }, { text: 'två', isBold: true, isItalic: true }] },
        block('a', at(0)),
        block('b', at(1)),
        block('c', at(0)),
        block(' '),
        block('slut'),
      ],
    }).values as { solution: unknown }
    expect(solution).toMatchObject({
      root: {
        children: [
          {
            type: 'paragraph',
            children: [{ text: 'Ett' }, { type: 'linebreak' }, { text: 'två', format: 3 }],
          },
          {
            type: 'list',
            listType: 'bullet',
            children: [
              { children: [{ text: 'a' }] },
              { children: [{ type: 'list', children: [{ children: [{ text: 'b' }] }] }] },
              { children: [{ text: 'c' }] },
            ],
          },
          { type: 'paragraph', children: [{ text: 'slut' }] },
        ],
      },
    })
  })
})
