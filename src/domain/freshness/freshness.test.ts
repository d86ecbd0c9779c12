import { describe, expect, it } from 'vitest'

import { answered, freshnessOf, freshSince, isQuestionDue } from './freshness'

const NOW = new Date('2026-11-22T00:00:00Z')

it.each([
  ['2026-01-10', 'confirmed'],
  ['2025-12-01', 'confirmed'],
  ['2025-10-01', 'due'],
  ['2025-06-15', 'due'],
  ['2025-04-01', 'overdue'],
])('what was last confirmed on %s is %s', (day, freshness) => {
  expect(freshnessOf(day, NOW)).toBe(freshness)
})

describe('an entry is fresh since', () => {
  it('its owner confirmed it', () => {
    const facts = { lastConfirmedByOwner: '2026-05-01', publishedAt: '2025-01-01' }
    expect(freshSince(facts)).toEqual({ day: '2026-05-01', by: 'owner' })
  })

  it('a new version was published later than that', () => {
    const facts = { lastConfirmedByOwner: '2025-05-01', publishedAt: '2026-01-01' }
    expect(freshSince(facts)).toEqual({ day: '2026-01-01', by: 'publication' })
  })

  it('its publication where nobody has confirmed it, and never where there was none', () => {
    expect(freshSince({ publishedAt: '2026-01-01' })?.by).toBe('publication')
    expect(freshSince({})).toBeNull()
  })
})

describe('the yearly question', () => {
  it.each([
    ['a year after publication', { publishedAt: '2025-11-01' }, true],
    ['not before', { publishedAt: '2025-12-20' }, false],
    [
      'a year after the last confirmation',
      { publishedAt: '2023-01-01', lastConfirmedByOwner: '2025-11-01' },
      true,
    ],
    ['not twice in a year', { publishedAt: '2024-01-01', freshnessAskedAt: '2026-02-01' }, false],
    [
      'again a year after the last one',
      { publishedAt: '2024-01-01', freshnessAskedAt: '2025-10-01' },
      true,
    ],
    ['not of what has ended', { publishedAt: '2024-01-01', ownerAnswer: 'ended' as const }, false],
    ['not of what was never published', {}, false],
  ])('is asked %s', (_, facts, isDue) => {
    expect(isQuestionDue(facts, NOW)).toBe(isDue)
  })
})

it('only "still running" makes an entry fresh again', () => {
  expect(answered('running', NOW)).toEqual({
    ownerAnswer: 'running',
    lastConfirmedByOwner: NOW.toISOString(),
  })
  expect(answered('needs-update', NOW)).toEqual({ ownerAnswer: 'needs-update' })
  expect(answered('ended', NOW)).toEqual({ ownerAnswer: 'ended' })
})
