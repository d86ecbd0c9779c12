import { describe, expect, it } from 'vitest'

import { hasLeft } from './hasLeft'

const NOW = new Date('2026-11-25T15:00:00.000Z')

describe('who has left', () => {
  it('is known by a day that has come', () => {
    expect(hasLeft({ leftOn: '2026-11-25T00:00:00.000Z' }, NOW)).toBe(true)
    expect(hasLeft({ leftOn: '2026-11-26T00:00:00.000Z' }, NOW)).toBe(false)
  })

  it.each([{}, { leftOn: null }, { leftOn: '' }, { leftOn: 'soon' }, null, undefined])(
    'is nobody without a day: %o',
    (person) => {
      expect(hasLeft(person, NOW)).toBe(false)
    },
  )
})
