import { expect, it } from 'vitest'

import { replacementOf } from './replacementOf.ts'

const HTML = 'text/html; charset=utf-8'
const JSON_TYPE = 'application/json; charset=utf-8'

it.each([
  ['a page that is there', '/sv/practices', 200, HTML, null],
  ['a redirect', '/practices', 308, undefined, null],
  ['a practice that is not there', '/sv/practices/none', 404, HTML, 'page-not-found'],
  ['an edition that is gone', '/handbook/2020.1/sv/handbook.pdf', 410, undefined, 'page-not-found'],
  ['an address without a language', '/practices', 404, HTML, 'page-not-found'],
  ['a page that failed', '/it/practices', 500, HTML, 'page-error'],
  ['a download that failed', '/handbook/latest/sv/handbook.pdf', 500, undefined, 'page-error'],
  ['a failure told in two words', '/sv/map', 500, 'text/plain', 'page-error'],
  ['a refused request', '/sv/search', 400, HTML, null],
  ['a feed that says in JSON what is wrong', '/sv/feed.json', 404, JSON_TYPE, null],
  ['an unknown route of the API', '/api', 404, HTML, 'json-error'],
  ['an API that fails without a word', '/api/users', 500, undefined, 'json-error'],
  ['a method the API does not know', '/api/health/live', 405, undefined, 'json-error'],
  ['an error of the API in its own words', '/api/users/me', 401, JSON_TYPE, null],
  ['a part of the admin panel', '/admin/nothing', 404, HTML, null],
  ['a script that is not there', '/_next/static/none.js', 404, HTML, null],
])('replaces %s as it should', (_, path, status, contentType, replacement) => {
  expect(replacementOf({ path, status, contentType })).toBe(replacement)
})
