import { describe, expect, it } from 'vitest'

import { stepTimes } from './stepTimes.ts'

describe('the times of steps', () => {
  it('follow one another from the start', () => {
    expect(stepTimes([{ minutes: 15 }, { minutes: 45 }])).toEqual([
      { minutes: 15, from: 0, to: 15 },
      { minutes: 45, from: 15, to: 60 },
    ])
  })

  it('take nothing where no minutes are stated', () => {
    expect(
      stepTimes([{ minutes: null }, { minutes: -5 }, { minutes: 10 }]).map(({ to }) => to),
    ).toEqual([0, 0, 10])
  })
})
