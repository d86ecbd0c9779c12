import type { IncomingMessage } from 'node:http'

import { expect, it } from 'vitest'

import { isMembersPage, isPublicPage } from './isPublicPage.ts'

const request = (url: string, headers = {}, method = 'GET') =>
  ({ method, url, headers }) as IncomingMessage

it.each(['/sv', '/it/practices?country=SE', '/en/handbook/meeting-each-other'])(
  '%s is a page of the public site',
  (url) => {
    expect(isPublicPage(request(url))).toBe(true)
  },
)

it.each(['/', '/admin', '/api/users', '/handbook/latest/sv/handbook.pdf', '/icon.svg', '/xx/y'])(
  '%s is not',
  (url) => {
    expect(isPublicPage(request(url))).toBe(false)
  },
)

it('a request of the framework’s own scripts is not one for the page', () => {
  expect(isPublicPage(request('/sv', { rsc: '1' }))).toBe(false)
})

it('what is sent to a page is not one for the page', () => {
  expect(isPublicPage(request('/sv', {}, 'POST'))).toBe(false)
})

it.each(['/sv/members-area/preview/best-practices/x', '/it/members-area', '/en/members-area?a=b'])(
  '%s is made for whoever is signed in',
  (url) => {
    expect(isMembersPage(url)).toBe(true)
  },
)

it.each(['/sv', '/sv/members-areas', '/sv/practices?x=/members-area', '/members-area'])(
  '%s is made for everybody',
  (url) => {
    expect(isMembersPage(url)).toBe(false)
  },
)
