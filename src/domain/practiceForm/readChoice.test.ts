import { describe, expect, it } from 'vitest'

import type { Choice } from './formModel.ts'
import { readChoice, readChoices } from './readChoice.ts'

const choice = (value: string, ...words: string[]): Choice => ({
  value,
  label: words[0] ?? value,
  words,
})
const CHOICES = [
  choice('children', 'Barn', 'Children', 'Bambini'),
  choice('young-people', 'Unga', 'Young people', 'Giovani'),
  choice('services', 'Kultur, fritid och idrott', 'Culture, leisure and sport'),
]
const values = (lines: string[]) => {
  const { found, unread } = readChoices(lines, CHOICES)
  return { found: found.map(({ value }) => value), unread }
}

describe('an option that somebody wrote', () => {
  it.each([
    ['Barn', 'children'],
    ['  barn. ', 'children'],
    ['☒ Barn', 'children'],
    ['1. Barn', 'children'],
    ['Bambini', 'children'],
    ['young-people', 'young-people'],
    ['Barnen', undefined],
    ['', undefined],
  ])('%s is %s', (text, value) => {
    expect(readChoice(text, CHOICES)?.value).toBe(value)
  })

  it('may stand with others, one a line or between commas', () => {
    expect(values(['Barn', 'Unga; Barn'])).toEqual({
      found: ['children', 'young-people'],
      unread: [],
    })
  })

  it('may have commas of its own', () => {
    expect(values(['Barn, Kultur, fritid och idrott, Unga'])).toEqual({
      found: ['children', 'services', 'young-people'],
      unread: [],
    })
  })

  it('leaves what it does not know to be told', () => {
    expect(values(['Barn, Hundar', 'Katter'])).toEqual({
      found: ['children'],
      unread: ['Hundar', 'Katter'],
    })
  })
})
