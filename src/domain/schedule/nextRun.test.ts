import { expect, it } from 'vitest'

import { nextRun } from './nextRun'

const MONDAY_AT_SEVEN = { hour: 7, weekday: 'Mon' } as const

it.each([
  ['2026-11-25T15:00:00Z', MONDAY_AT_SEVEN, '2026-11-30T06:00:00.000Z'],
  ['2026-11-30T05:59:00Z', MONDAY_AT_SEVEN, '2026-11-30T06:00:00.000Z'],
  ['2026-11-30T06:00:00Z', MONDAY_AT_SEVEN, '2026-12-07T06:00:00.000Z'],
  ['2026-07-01T00:00:00Z', MONDAY_AT_SEVEN, '2026-07-06T05:00:00.000Z'],
  ['2026-10-24T10:00:00Z', { hour: 6 }, '2026-10-25T05:00:00.000Z'],
  ['2026-11-25T15:20:00Z', 'hourly', '2026-11-25T16:00:00.000Z'],
] as const)('after %s, %j is next at %s', (now, rhythm, next) => {
  expect(nextRun(rhythm, new Date(now)).toISOString()).toBe(next)
})
