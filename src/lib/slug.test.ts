import { expect, it } from 'vitest'

import { slugOf } from './slug'

it.each([
  ['Gångbuss för förskolan', 'gangbuss-for-forskolan'],
  ['Città più verde: è possibile?', 'citta-piu-verde-e-possibile'],
  ['  – ', ''],
  ['Ærlig straße', 'aerlig-strasse'],
])('%s stands in an address as "%s"', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

it('never ends in a hyphen where a long title is cut', () => {
  expect(slugOf('word '.repeat(40))).toMatch(/^[a-z-]{1,80}(?<!-)$/)
})
