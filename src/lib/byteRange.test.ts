import { describe, expect, it } from 'vitest'

import { askedRange } from './byteRange.ts'

const SIZE = 1000

describe('a Range header', () => {
  it.each([
    ['bytes=0-99', { start: 0, end: 99 }],
    ['bytes=900-', { start: 900, end: 999 }],
    ['bytes=-100', { start: 900, end: 999 }],
    ['bytes=990-2000', { start: 990, end: 999 }],
    ['bytes=-5000', { start: 0, end: 999 }],
    ['bytes=999-999', { start: 999, end: 999 }],
    ['BYTES= 0-0 ', { start: 0, end: 0 }],
  ])('%s asks for a part', (header, part) => {
    expect(askedRange(header, SIZE)).toEqual(part)
  })

  it.each(['bytes=1000-', 'bytes=1000-1001', 'bytes=-0', `bytes=${'9'.repeat(400)}-`])(
    '%s asks for what the file does not have',
    (header) => {
      expect(askedRange(header, SIZE)).toBe('unsatisfiable')
    },
  )

  it.each([
    null,
    '',
    'bytes=',
    'bytes=-',
    'bytes=5-2',
    'bytes=a-b',
    'bytes=1-2,4-5',
    'items=0-5',
    'bytes 0-5',
    'bytes=0x1-2',
    'bytes=-1-5',
    'bytes=1.5-3',
  ])('%s that cannot be read is answered with the whole file', (header) => {
    expect(askedRange(header, SIZE)).toBe('all')
  })

  it('has nothing to offer of an empty file', () => {
    expect(askedRange('bytes=0-', 0)).toBe('unsatisfiable')
    expect(askedRange('bytes=-5', 0)).toBe('unsatisfiable')
  })
})
