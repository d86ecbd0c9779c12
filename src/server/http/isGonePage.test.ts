import { describe, expect, it } from 'vitest'

import { isGonePage } from './isGonePage.ts'

describe('the notice for what is gone', () => {
  it.each([
    ['/sv/page-gone/BP-2026-014', true],
    ['/sv/page-gone/BP-2026-014?lang=1', true],
    ['/sv/page-gone', false],
    ['/sv/practices/page-gone', false],
    ['https://elsewhere.example/sv/page-gone/BP-2026-014', false],
    [undefined, false],
  ])('%s: %s', (address, isGone) => {
    expect(isGonePage(address)).toBe(isGone)
  })
})
