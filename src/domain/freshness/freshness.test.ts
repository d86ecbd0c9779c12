import { expect, it } from 'vitest'

import { freshnessOf } from './freshness'

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
