import { describe, expect, it } from 'vitest'

import { countGaps, gapOf } from './gaps.ts'
import type { Translated } from './inLanguage.ts'

const inItalian = (state: 'none' | 'machine' | 'reviewed' | 'outdated', ready = false) =>
  ({ originalLanguage: 'sv', translations: { it: { state, ready } } }) satisfies Translated

describe('the gaps of translations', () => {
  it.each([
    [inItalian('none'), 'none'],
    [inItalian('machine', true), 'machine'],
    [inItalian('outdated', true), 'outdated'],
    [inItalian('reviewed'), 'waiting'],
    [inItalian('reviewed', true), 'ready'],
    [{ originalLanguage: 'sv' } satisfies Translated, 'none'],
  ] as const)('of %j stand at %s', (entry, gap) => {
    expect(gapOf(entry, 'it')).toBe(gap)
  })

  it('are counted in every language but the original', () => {
    const counts = countGaps([inItalian('reviewed'), inItalian('machine')])
    expect(counts.it).toEqual({ none: 0, machine: 1, outdated: 0, waiting: 1, ready: 0 })
    expect(counts.en.none).toBe(2)
    expect(Object.values(counts.sv).every((count) => count === 0)).toBe(true)
  })
})
