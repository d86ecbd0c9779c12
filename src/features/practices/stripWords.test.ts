import { describe, expect, it } from 'vitest'

import { stripWords } from './stripWords.ts'

describe('the words of the evidence strip', () => {
  it('say what is stated in the reader’s language', () => {
    const words = stripWords('en', {
      evidenceLevel: 3,
      reach: { number: 2300, unit: 'people' },
      resources: { costBand: 'under-10k', timeToFirstResult: 1 },
    })
    expect(words).toEqual({
      evidenceLevel: 3,
      cost: 'Under €10,000',
      firstResult: '1 month',
      reach: '2,300 people',
    })
  })

  it('tell "not known" from nothing said', () => {
    const words = stripWords('en', {
      reach: { notKnown: true },
      resources: { costBand: 'not-known', notKnown: ['timeToFirstResult'] },
    })
    expect(words).toEqual({
      evidenceLevel: null,
      cost: 'Not known',
      firstResult: 'Not known',
      reach: 'Not known',
    })
    expect(stripWords('en', {}).reach).toBeNull()
  })

  it('keep a figure of zero', () => {
    const words = stripWords('en', { reach: { number: 0 }, resources: { timeToFirstResult: 0 } })
    expect(words).toMatchObject({ firstResult: 'At once', reach: '0' })
  })
})
