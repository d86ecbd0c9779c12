import { describe, expect, it } from 'vitest'

import { readAnswer, signAnswer, type AnswerClaim } from './answerToken'

const SECRET = 'a secret of this site'
const claim: AnswerClaim = {
  entry: 'e-1',
  answer: 'running',
  recipient: 'p-1',
  expires: new Date('2026-12-31T00:00:00Z'),
}
const NOW = new Date('2026-11-25T00:00:00Z')
const token = signAnswer(SECRET, claim)

const withBody = (body: string) => token.slice(0, 43) + Buffer.from(body).toString('base64url')

describe('the link of an answer', () => {
  it('says what was signed', () => {
    expect(readAnswer(SECRET, token, NOW)).toEqual({ claim, isExpired: false })
  })

  it('can stand in an address and does not look like a file', () => {
    expect(token).toMatch(/^[\w-]+$/)
  })

  it('has a last day', () => {
    expect(readAnswer(SECRET, token, new Date('2027-01-01'))?.isExpired).toBe(true)
  })

  it.each([
    ['of another site', signAnswer('another secret', claim)],
    ['with another answer', withBody('e-1 ended p-1 1798675200')],
    ['with another entry', withBody('e-2 running p-1 1798675200')],
    ['with another last day', withBody('e-1 running p-1 1998675200')],
    ['cut short', token.slice(0, -4)],
    ['of nothing', ''],
    ['of something else', 'x'.repeat(200)],
  ])('%s is none', (_, forged) => {
    expect(readAnswer(SECRET, forged, NOW)).toBeNull()
  })
})
