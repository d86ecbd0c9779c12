import { expect, it } from 'vitest'

import { citationText } from './citationText.ts'

const practice = { refId: 'BP-2026-014', title: 'Grandchildren teach the counter' }

it('cites owner, year, title, reference and the showcase', () => {
  const cited = {
    ...practice,
    owner: { name: 'Comune di Borgo Esempio' },
    words: { publishedAt: '2026-02-02T10:00:00.000Z' },
  }
  expect(citationText('en', cited)).toBe(
    'Comune di Borgo Esempio (2026). Grandchildren teach the counter. BP-2026-014. Ponte.',
  )
})

it('leaves out what is not known', () => {
  expect(citationText('sv', { ...practice, owner: null, words: {} })).toBe(
    'Grandchildren teach the counter. BP-2026-014. Ponte.',
  )
})
