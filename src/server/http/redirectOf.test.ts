import { expect, it } from 'vitest'

import { redirectOf } from './redirectOf.ts'

it.each([
  ['/', '/it'],
  ['/?from=mail', '/it?from=mail'],
  ['/ref/BP-2026-014', '/it/ref/BP-2026-014'],
  ['/ref/BP-2026-014?from=paper', '/it/ref/BP-2026-014?from=paper'],
  ['/sv/practices?page=2&lang=1', '/sv/practices?page=2'],
  ['/sv?lang=1', '/sv'],
  ['/sv/search?q=caff%C3%A8&lang=1', '/sv/search?q=caff%C3%A8'],
])('sends %s on to %s', (url, location) => {
  expect(redirectOf({ url, acceptLanguage: 'it' }, false)?.location).toBe(location)
})

it.each([
  '/sv/practices?page=2',
  '/sv',
  '/practices?lang=1',
  '/ref',
  '/ref/BP-2026-014/more',
  '//example.org?lang=1',
  '/api?lang=1',
])('leaves %s where it is', (url) => {
  expect(redirectOf({ url }, false)).toBeNull()
})

it('keeps a language only when the reader switches to it', () => {
  const kept = (url: string) => redirectOf({ url }, true)?.headers['Set-Cookie']
  expect(kept('/sv?lang=1')).toMatch(/^ponte-language=sv; Path=\/;.*; Secure$/)
  expect(kept('/')).toBeUndefined()
})
