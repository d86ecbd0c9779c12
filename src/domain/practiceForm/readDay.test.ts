import { describe, expect, it } from 'vitest'

import { readDay } from './readDay.ts'

describe('a day that somebody wrote', () => {
  it.each([
    ['2024-02-15', '2024-02-15'],
    ['2024-2-5', '2024-02-05'],
    ['20240215', '2024-02-15'],
    ['15/02/2024', '2024-02-15'],
    ['5.2.2024', '2024-02-05'],
    ['15-02-2024', '2024-02-15'],
    ['15 February 2024', '2024-02-15'],
    ['15th of February 2024', '2024-02-15'],
    ['15 feb. 2024', '2024-02-15'],
    ['den 15 februari 2024', '2024-02-15'],
    ['15 maj 2024', '2024-05-15'],
    ['1º maggio 2024', '2024-05-01'],
    ['il 15 febbraio 2024', '2024-02-15'],
    ['1 sett 2024', null],
    ['30 februari 2024', null],
    ['31/04/2024', null],
    ['15/02/24', null],
    ['snart', null],
    ['', null],
  ])('%s is %s', (text, day) => {
    expect(readDay(text)).toEqual(day && { day, isGuessed: false })
  })

  it.each([
    ['2024', '2024-01-01'],
    ['2024-09', '2024-09-01'],
    ['09/2024', '2024-09-01'],
    ['september 2024', '2024-09-01'],
    ['settembre 2024', '2024-09-01'],
  ])('%s begins on %s, and says that this was supplied', (text, day) => {
    expect(readDay(text)).toEqual({ day, isGuessed: true })
  })
})
