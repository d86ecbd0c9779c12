import { describe, expect, it } from 'vitest'

import { isKnownToClient, rangeHolds, strongTag } from './entityTag.ts'

const tag = strongTag('abc')

describe('an entity tag', () => {
  it.each(['"abc"', 'W/"abc"', '"x", "abc"', ' * '])(
    'is known to a client that sends %s',
    (header) => {
      expect(isKnownToClient(header, tag)).toBe(true)
    },
  )

  it.each([null, '', 'abc', '"abcd"', '"x", "y"'])('is new to a client that sends %s', (header) => {
    expect(isKnownToClient(header, tag)).toBe(false)
  })

  it.each([null, '"abc"'])('lets a range through with If-Range %s', (header) => {
    expect(rangeHolds(header, tag)).toBe(true)
  })

  it.each(['"old"', 'W/"abc"', 'Sun, 22 Nov 2026 10:00:00 GMT', ''])(
    'sends the whole file for If-Range %s',
    (header) => {
      expect(rangeHolds(header, tag)).toBe(false)
    },
  )
})
