import { expect, it } from 'vitest'

import { isRefusedForGood } from './deliverMail'

it.each([
  ['an address that nobody has', { code: 'EENVELOPE', responseCode: 550 }, true],
  ['an address that is none', { code: 'EENVELOPE' }, true],
  ['a mail that is taken for spam', { code: 'EMESSAGE', responseCode: 554 }, true],
  ['a full mailbox or a grey list', { code: 'EENVELOPE', responseCode: 451 }, false],
  [
    'a sender that the server does not take',
    { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 },
    false,
  ],
  ['a server that is down', { code: 'ECONNECTION' }, false],
  ['a server that says nothing', { code: 'ETIMEDOUT' }, false],
  ['a wrong password for the server', { code: 'EAUTH', responseCode: 535 }, false],
])('whether %s is refused for good', (_, error, isForGood) => {
  expect(isRefusedForGood(Object.assign(new Error('no'), error))).toBe(isForGood)
})
