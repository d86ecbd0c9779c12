import { describe, expect, it } from 'vitest'

import { isWritten } from './richTextWords.ts'

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })

describe('a rich text', () => {
  it('is written as soon as it holds a word', () => {
    expect(isWritten({ root: { children: [paragraph(' '), paragraph('Consent')] } })).toBe(true)
  })

  it.each([null, undefined, {}, { root: {} }, { root: { children: [paragraph(' ')] } }])(
    'is not written when it is %j',
    (richText) => {
      expect(isWritten(richText)).toBe(false)
    },
  )
})
