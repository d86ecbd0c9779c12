import { describe, expect, it } from 'vitest'

import { periodText, yearsOf } from './projectPeriod.ts'

describe('the period of a project', () => {
  it('is told from month to month', () => {
    expect(periodText('en', { start: '2023-01-15', end: '2025-01-14' })).toBe(
      'January 2023 to January 2025',
    )
  })

  it('is told since its start where no end is stated', () => {
    expect(periodText('sv', { start: '2023-01-15' })).toBe('sedan januari 2023')
  })

  it.each([
    [{ start: '2023-01-15', end: '2025-01-14' }, '2023–2025'],
    [{ start: '2023-01-15', end: '2023-12-14' }, '2023'],
    [{ end: '2023-12-14' }, '2023'],
    [{}, null],
  ])('%j in years is %s', (period, years) => {
    expect(yearsOf('it', period)).toBe(years)
  })
})
