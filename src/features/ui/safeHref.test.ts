import { describe, expect, it } from 'vitest'

import { safeHref } from './safeHref.ts'

describe('safeHref', () => {
  it.each(['https://a.se/b', 'HTTP://a.se', 'mailto:a@b.se', '/sv/practices', '/'])(
    'keeps %s',
    (href) => expect(safeHref(href)).toBe(href),
  )

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//other.example',
    '/\t/other.example',
    '/\\other.example',
    'ftp://a.se',
    'practices',
    '',
    null,
    7,
  ])('refuses %j', (href) => expect(safeHref(href)).toBeNull())
})
