import { describe, expect, it } from 'vitest'

import { pageNumbers } from './pageNumbers.ts'

describe('pageNumbers', () => {
  it.each([
    { page: 1, pages: 1, named: [1] },
    { page: 1, pages: 3, named: [1, 2, 3] },
    { page: 1, pages: 9, named: [1, 2, null, 9] },
    { page: 4, pages: 9, named: [1, 2, 3, 4, 5, null, 9] },
    { page: 5, pages: 9, named: [1, null, 4, 5, 6, null, 9] },
    { page: 9, pages: 9, named: [1, null, 8, 9] },
  ])('names $named on page $page of $pages', ({ page, pages, named }) => {
    expect(pageNumbers(page, pages)).toEqual(named)
  })
})
