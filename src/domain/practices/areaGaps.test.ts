import { expect, it } from 'vitest'

import { areaGaps } from './areaGaps.ts'
import { forEachFacet } from './practiceFilter.ts'
import type { PracticeRow } from './practiceRow.ts'

const aPractice = (theme: string, country: string): PracticeRow => ({
  id: `${theme}-${country}`,
  values: { ...forEachFacet(() => []), theme: [theme], country: [country] },
  evidenceLevel: null,
  title: '',
  publishedAt: '',
  text: '',
})

it('names themes without a practice first, then the countries missing from the others', () => {
  const rows = [aPractice('skills', 'SE'), aPractice('skills', 'IT'), aPractice('ai', 'SE')]
  expect(areaGaps(rows, ['skills', 'ai', 'e-government'], ['SE', 'IT'])).toEqual([
    { theme: 'e-government', country: null },
    { theme: 'ai', country: 'IT' },
  ])
})

it('finds no gap where every theme has a practice from every country', () => {
  const rows = [aPractice('skills', 'SE'), aPractice('skills', 'IT')]
  expect(areaGaps(rows, ['skills'], ['SE', 'IT'])).toEqual([])
})
