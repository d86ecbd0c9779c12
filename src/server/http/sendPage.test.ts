import { expect, it } from 'vitest'

import { acceptedCoding } from './sendPage.ts'

it.each([
  ['gzip, deflate, br', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['br;q=0.0, gzip;q=0', null],
  ['identity', null],
  [undefined, null],
])('a browser that accepts %s is sent %s', (header, coding) => {
  expect(acceptedCoding(header)).toBe(coding)
})
