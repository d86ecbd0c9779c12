import { expect, it } from 'vitest'

import { securityHeaders } from './securityHeaders.ts'

const settings = { isDev: false, isHttps: false }
const policyOf = (path: string, own = {}) =>
  securityHeaders(path, { ...settings, ...own })['Content-Security-Policy']

it('lets no answer be framed or guessed at', () => {
  for (const path of ['/en', '/admin', '/api/users', '/_next/static/a.js']) {
    expect(securityHeaders(path, settings)).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    })
  }
})

it('lets the admin panel show pictures before they are uploaded, and no other page', () => {
  expect(policyOf('/admin/collections/media')).toContain("img-src 'self' data: blob:")
  expect(policyOf('/sv/practices')).not.toContain('blob:')
})

it('lets an answer of the API load nothing', () => {
  expect(policyOf('/api/best-practices')).toContain("default-src 'none'")
})

it('allows evaluated code in development alone', () => {
  expect(policyOf('/en')).not.toContain('unsafe-eval')
  expect(policyOf('/en', { isDev: true })).toContain("'unsafe-eval'")
})

it('asks for TLS only where the site has it', () => {
  expect(securityHeaders('/en', settings)).not.toHaveProperty('Strict-Transport-Security')
  expect(securityHeaders('/en', { ...settings, isHttps: true })).toHaveProperty(
    'Strict-Transport-Security',
  )
})
