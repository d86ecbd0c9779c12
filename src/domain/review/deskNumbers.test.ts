import { describe, expect, it } from 'vitest'

import { deskNumbers, entriesBehind, isFigure, medianOf, monthsUntil } from './deskNumbers'
import { clocksOf, roundsOf, type ReviewStep } from './rounds'

const NOW = new Date('2026-11-25T12:00:00Z')

const step = (entryId: string, action: ReviewStep['action'], day: string): ReviewStep => ({
  entryId,
  action,
  createdAt: `${day}T09:00:00.000Z`,
})

/** Wednesday 4 November: its target is Wednesday 11 November. */
const LOG: ReviewStep[] = [
  step('quick', 'submit', '2026-11-04'),
  step('quick', 'start-review', '2026-11-05'),
  step('quick', 'publish', '2026-11-09'),
  step('late', 'submit', '2026-11-04'),
  step('late', 'request-changes', '2026-11-13'),
  step('late', 'submit', '2026-11-16'),
  step('late', 'publish', '2026-11-18'),
  step('waiting', 'submit', '2026-11-24'),
  step('forgotten', 'submit', '2026-11-02'),
  step('withdrawn', 'submit', '2026-11-02'),
  step('withdrawn', 'withdraw', '2026-11-03'),
  step('old', 'submit', '2025-10-01'),
  step('old', 'publish', '2025-12-01'),
]

describe('a round of the review', () => {
  it('goes from the first sending to the publication, whatever is asked in between', () => {
    const [round] = roundsOf(LOG.filter(({ entryId }) => entryId === 'late'))
    expect(round).toEqual({
      entryId: 'late',
      submittedAt: '2026-11-04T09:00:00.000Z',
      answeredAt: '2026-11-13T09:00:00.000Z',
      decidedAt: '2026-11-18T09:00:00.000Z',
      isWithdrawn: false,
    })
  })

  it('ends with a withdrawal, and sending the entry again begins another', () => {
    const again = [...LOG, step('withdrawn', 'submit', '2026-11-20')]
    const rounds = roundsOf(again.filter(({ entryId }) => entryId === 'withdrawn'))
    expect(rounds.map(({ isWithdrawn }) => isWithdrawn)).toEqual([true, false])
  })

  it('is read from a log in any order', () => {
    expect(roundsOf(LOG.toReversed())).toEqual(expect.arrayContaining(roundsOf(LOG)))
  })
})

describe('the clock of an entry under way', () => {
  it('starts again when it is sent again', () => {
    const clocks = clocksOf([
      step('a', 'submit', '2026-11-02'),
      step('a', 'request-changes', '2026-11-04'),
    ])
    expect(clocks.get('a')?.answeredAt).toBe('2026-11-04T09:00:00.000Z')
    const again = clocksOf([
      step('a', 'submit', '2026-11-02'),
      step('a', 'request-changes', '2026-11-04'),
      step('a', 'submit', '2026-11-10'),
    ])
    expect(again.get('a')).toEqual({ submittedAt: '2026-11-10T09:00:00.000Z', answeredAt: null })
  })
})

describe('the numbers of the desk', () => {
  const numbers = deskNumbers(LOG, NOW)

  it('tell how long a first answer took and how many came in time', () => {
    // 3 and 7 working days; one more has passed its target unanswered, one is not due yet.
    expect(numbers.answer).toEqual({
      count: 2,
      median: 5,
      inTime: 1,
      late: 1,
      overdue: 1,
      share: 1 / 3,
    })
  })

  it('tell how long a publication took', () => {
    expect(numbers.decision).toEqual({ count: 2, median: 6.5 })
  })

  it('tell what happened in each of twelve months, the newest first', () => {
    expect(numbers.months).toHaveLength(12)
    expect(numbers.months[0]).toEqual({
      month: '2026-11',
      submitted: 5,
      answered: 2,
      published: 2,
    })
    expect(numbers.months.at(-1)).toMatchObject({ month: '2025-12', submitted: 0, published: 1 })
  })

  it('count what each figure lists', () => {
    const list = (figure: Parameters<typeof entriesBehind>[1]) => [
      ...entriesBehind(LOG, figure, NOW),
    ]
    expect(list('answered')).toEqual(['quick', 'late'])
    expect(list('answered-in-time')).toEqual(['quick'])
    expect(list('answered-late')).toEqual(['late'])
    expect(list('overdue')).toEqual(['forgotten'])
    expect(list('published-2025-12')).toEqual(['old'])
    expect(list('submitted-2026-11')).toHaveLength(5)
  })

  it('have nothing to say of an empty log', () => {
    const { answer, decision } = deskNumbers([], NOW)
    expect(answer).toMatchObject({ count: 0, median: null, share: null })
    expect(decision).toEqual({ count: 0, median: null })
  })
})

describe('figures and medians', () => {
  it.each([
    ['answered', true],
    ['submitted-2026-11', true],
    ['submitted-2026-13', false],
    ['archived-2026-11', false],
    ['', false],
    [['answered'], false],
  ])('%o is a figure: %s', (value, answer) => {
    expect(isFigure(value)).toBe(answer)
  })

  it('take the middle, or the mean of two', () => {
    expect(medianOf([])).toBeNull()
    expect(medianOf([3, 1, 2])).toBe(2)
    expect(medianOf([4, 1, 2, 3])).toBe(2.5)
  })

  it('go over the turn of a year', () => {
    expect(monthsUntil(new Date('2026-01-15T12:00:00Z')).slice(0, 2)).toEqual([
      '2026-01',
      '2025-12',
    ])
  })
})
