import { describe, expect, it } from 'vitest'

import { dateText, euroText, listText, monthText, phraseOf, sizeText } from './formats.ts'

describe('dates', () => {
  it.each([
    ['en', '22 November 2026'],
    ['sv', '22 november 2026'],
    ['it', '22 novembre 2026'],
  ])('are written as %s writes them', (locale, text) => {
    expect(dateText(locale, '2026-11-22T00:00:00.000Z')).toBe(text)
  })

  it('can leave the day out', () => {
    expect(monthText('sv', '2026-11-22')).toBe('november 2026')
  })

  it.each([null, undefined, '', 'soon'])('that are none (%s) have no text', (day) => {
    expect(dateText('en', day)).toBeNull()
  })
})

describe('figures', () => {
  it.each([
    ['en', 1_234_567, '1.2 MB'],
    ['sv', 1_234_567, '1,2 MB'],
    ['it', 23_456_789, '23 MB'],
    ['en', 45_600, '46 kB'],
  ])('in %s give the size of %i bytes as %s', (locale, bytes, text) => {
    expect(sizeText(locale, bytes).replace(/\s/g, ' ')).toBe(text)
  })

  it('give money in whole euro', () => {
    expect(euroText('en', 192_000)).toBe('€192,000')
    expect(euroText('en', null)).toBeNull()
  })
})

describe('lists', () => {
  it('end with the language’s "and"', () => {
    expect(listText('sv', ['a', 'b', 'c'])).toBe('a, b och c')
  })

  it('stand as a phrase with one capital letter', () => {
    expect(phraseOf('it', ['Associazioni', 'Volontari'])).toBe('Associazioni e volontari')
    expect(phraseOf('it', [])).toBeNull()
  })
})
