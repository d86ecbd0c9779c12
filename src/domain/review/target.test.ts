import { describe, expect, it } from 'vitest'

import { dayOf, isPastTarget, monthOf, targetDay, workingDays } from './target'

describe('the target of a first answer', () => {
  it.each([
    ['a Monday', '2026-11-23T09:00:00Z', '2026-11-30'],
    ['a Wednesday', '2026-11-25T09:00:00Z', '2026-12-02'],
    ['a Friday', '2026-11-27T09:00:00Z', '2026-12-04'],
    ['a Saturday', '2026-11-28T09:00:00Z', '2026-12-04'],
    ['a Sunday', '2026-11-29T09:00:00Z', '2026-12-04'],
    ['the last days of a year', '2026-12-31T09:00:00Z', '2027-01-07'],
  ])('is five working days after %s', (_, submittedAt, target) => {
    expect(targetDay(submittedAt)).toBe(target)
  })

  it('has passed on the day after, not before', () => {
    const submittedAt = '2026-11-25T09:00:00Z'
    expect(isPastTarget(submittedAt, '2026-12-02T22:59:00Z')).toBe(false)
    expect(isPastTarget(submittedAt, '2026-12-02T23:00:00Z')).toBe(true)
  })

  it('goes by the calendar of Sweden and Italy', () => {
    expect(dayOf('2026-11-25T23:30:00Z')).toBe('2026-11-26')
    expect(dayOf('2026-07-01T21:30:00Z')).toBe('2026-07-01')
    expect(monthOf('2026-11-30T23:30:00Z')).toBe('2026-12')
  })
})

describe('working days between two moments', () => {
  it.each([
    ['the same day', '2026-11-25T09:00:00Z', '2026-11-25T15:00:00Z', 0],
    ['the next day', '2026-11-25T09:00:00Z', '2026-11-26T08:00:00Z', 1],
    ['Friday to Monday', '2026-11-27T09:00:00Z', '2026-11-30T09:00:00Z', 1],
    ['over a weekend alone', '2026-11-27T09:00:00Z', '2026-11-29T09:00:00Z', 0],
    ['Saturday to Sunday next week', '2026-11-28T09:00:00Z', '2026-12-06T09:00:00Z', 5],
    ['a whole year', '2026-01-01T09:00:00Z', '2027-01-01T09:00:00Z', 261],
    ['backwards', '2026-11-25T09:00:00Z', '2026-11-20T09:00:00Z', 0],
  ])('are counted over %s', (_, from, to, count) => {
    expect(workingDays(from, to)).toBe(count)
  })
})
