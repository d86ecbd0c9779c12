import { describe, expect, it } from 'vitest'

import { MOST_VIEWS, parseSavedViews, withView } from './savedViews'

describe('saved views', () => {
  it('are read as filters, on their first page and without anything else', () => {
    const views = [{ name: ' Late ', query: '?past=1&page=3&redirect=https://example.org' }]
    expect(parseSavedViews(views)).toEqual([{ name: 'Late', query: '?past=1' }])
  })

  it.each([null, undefined, 'x', {}, [{ name: '', query: '' }], [{ name: 'x' }]])(
    'are none in %o',
    (value) => {
      expect(parseSavedViews(value)).toEqual([])
    },
  )

  it('end where there are too many', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ name: `View ${i}`, query: '' }))
    expect(parseSavedViews(many)).toHaveLength(MOST_VIEWS)
  })

  it('have one filter for each name', () => {
    const views = withView([{ name: 'Late', query: '?past=1' }], { name: 'Late', query: '' })
    expect(views).toEqual([{ name: 'Late', query: '' }])
  })
})
