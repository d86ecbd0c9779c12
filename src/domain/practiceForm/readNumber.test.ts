import { describe, expect, it } from 'vitest'

import type { Locale } from '../locales.ts'

import { readNumber } from './readNumber.ts'

describe('a figure that somebody wrote', () => {
  it.each<[Locale, string, number | null]>([
    ['en', '1,200', 1200],
    ['en', '1,200.50', 1200.5],
    ['en', '1.2', 1.2],
    ['sv', '1 200', 1200],
    ['sv', '1\u00a0200,50 €', 1200.5],
    ['sv', '0,5', 0.5],
    ['sv', '0.125', 0.125],
    ['it', '1.200', 1200],
    ['it', '1.250.000,75', 1250000.75],
    ['it', 'EUR 900', 900],
    ['it', '−3', -3],
    ['en', '-3', -3],
    ['en', '007', 7],
    ['en', 'about 40', null],
    ['en', '40–50', null],
    ['sv', '1,2,3', null],
    ['sv', '12 000 kr', null],
    ['en', '1e9', null],
    ['en', '', null],
  ])('in %s: %s is %s', (language, text, figure) => {
    expect(readNumber(text, language)).toBe(figure)
  })
})
