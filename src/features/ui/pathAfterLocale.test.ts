import { describe, expect, it } from 'vitest'

import { pathAfterLocale } from './pathAfterLocale.ts'

describe('pathAfterLocale', () => {
  it.each([
    ['/sv/practices?page=2', '/practices?page=2'],
    ['/it/practices/', '/practices/'],
    ['/en', '/'],
    ['/en?q=a', '?q=a'],
    ['/swedish', '/swedish'],
    ['/de/practices', '/de/practices'],
    ['/', '/'],
    ['', '/'],
  ])('makes %s into %s', (path, rest) => expect(pathAfterLocale(path)).toBe(rest))
})
