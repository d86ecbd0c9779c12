import { describe, expect, it } from 'vitest'

import { foldText } from '../search/foldText.ts'

import { type FacetName, forEachFacet, parsePracticeFilter } from './practiceFilter.ts'
import { evidenceAnswers, type PracticeRow } from './practiceRow.ts'
import { countFacets, selectPractices } from './selectPractices.ts'

type Said = Partial<Record<FacetName, string[]>>

function aPractice(title: string, said: Said, level: number | null = null): PracticeRow {
  return {
    id: title,
    values: { ...forEachFacet(() => []), ...said, evidence: evidenceAnswers(level) },
    evidenceLevel: level,
    title,
    publishedAt: `2026-01-0${title.length}`,
    text: foldText(title),
  }
}

const PRACTICES = [
  aPractice('Ö', { country: ['SE'], area: ['green'], cost: ['none'] }, 3),
  aPractice('Ån', { country: ['SE'], area: ['inclusive'], cost: ['under-10k'] }, 1),
  aPractice('Zoo', { country: ['IT'], area: ['green'], cost: ['under-10k'] }),
]

const titles = (parameters: Record<string, string | string[]>, locale: 'sv' | 'it' = 'sv') =>
  selectPractices(PRACTICES, parsePracticeFilter(parameters), locale).map(({ title }) => title)

describe('the list of practices', () => {
  it('shows the newest first', () => {
    expect(titles({})).toEqual(['Zoo', 'Ån', 'Ö'])
  })

  it('sorts titles as the reader’s language does', () => {
    expect(titles({ sort: 'title' }, 'sv')).toEqual(['Zoo', 'Ån', 'Ö'])
    expect(titles({ sort: 'title' }, 'it')).toEqual(['Ån', 'Ö', 'Zoo'])
  })

  it('puts practices without evidence last when sorted by evidence', () => {
    expect(titles({ sort: 'evidence' })).toEqual(['Ö', 'Ån', 'Zoo'])
  })

  it('joins answers to one question by "or" and questions by "and"', () => {
    expect(titles({ country: ['SE', 'IT'], area: 'green' })).toEqual(['Zoo', 'Ö'])
  })

  it('reads a level of evidence as "at least"', () => {
    expect(titles({ evidence: '1' })).toEqual(['Ån', 'Ö'])
    expect(titles({ evidence: '2' })).toEqual(['Ö'])
  })

  it('searches without case and marks', () => {
    expect(titles({ q: 'AN' })).toEqual(['Ån'])
  })
})

describe('the counts of the filter', () => {
  const counts = countFacets(PRACTICES, parsePracticeFilter({ country: 'SE' }))

  it('leave a question’s own choice out, so that its other answers can be added', () => {
    expect(Object.fromEntries(counts.country)).toEqual({ SE: 2, IT: 1 })
  })

  it('respect the choices of the other questions', () => {
    expect(Object.fromEntries(counts.area)).toEqual({ green: 1, inclusive: 1 })
    expect(Object.fromEntries(counts.cost)).toEqual({ none: 1, 'under-10k': 1 })
  })

  it('respect the search text', () => {
    const found = countFacets(PRACTICES, parsePracticeFilter({ q: 'zoo' }))
    expect(Object.fromEntries(found.country)).toEqual({ IT: 1 })
  })
})
