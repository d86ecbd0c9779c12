import { describe, expect, it, vi } from 'vitest'

import { fileHref } from './fileHref'

vi.mock('@/lib/siteUrl.ts', () => ({ siteUrl: () => 'https://ponte.example' }))

describe('the address of a stored file', () => {
  it('is a path of this site', () => {
    expect(fileHref('https://ponte.example/api/media/file/a.webp')).toBe('/api/media/file/a.webp')
  })

  it('stays whole when another site holds it', () => {
    expect(fileHref('https://ponte.example.org/a.pdf')).toBe('https://ponte.example.org/a.pdf')
  })

  it('is nothing when it may not stand in a page', () => {
    expect(fileHref('javascript:alert(1)')).toBeNull()
  })
})
