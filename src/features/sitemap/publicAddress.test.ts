import { describe, expect, it } from 'vitest'

import { sitemapEntries } from './publicAddress.ts'

const SITE = 'https://ponte.example.org'

describe('the sitemap', () => {
  it('names a page once in each language it is ready in, with the others beside it', () => {
    const languages = { sv: `${SITE}/sv/practices/a`, it: `${SITE}/it/practices/a` }
    expect(
      sitemapEntries(SITE, [
        { path: '/practices/a', ready: ['sv', 'it'], updatedAt: '2026-11-22' },
      ]),
    ).toEqual([
      { url: languages.sv, lastModified: '2026-11-22', alternates: { languages } },
      { url: languages.it, lastModified: '2026-11-22', alternates: { languages } },
    ])
  })

  it('leaves out a page that no language has', () => {
    expect(sitemapEntries(SITE, [{ path: '/about/x', ready: [] }])).toEqual([])
  })
})
