import { expect, it } from 'vitest'

import { formAsEntry } from './formAsEntry.ts'
import { missingFields, progressOf } from './needs.ts'

const VALUES = {
  title: 'Vandrande buss',
  summary: '',
  context: { legalCompetenceSE: 'Kommunen', populationBand: 'under-10k' },
  transferability: { mustKeep: [{ id: 'a', text: 'Vuxna som går med' }] },
  steps: [{ id: 'b', title: 'Börja', text: '' }],
}
const missing = (entry: ReturnType<typeof formAsEntry>) =>
  missingFields('best-practices', entry, 'P').map(({ path }) => path)

it('is judged by what it holds when it shows the original', () => {
  const entry = formAsEntry('best-practices', { values: VALUES, locale: 'sv', original: 'sv' })
  const paths = missing(entry)
  expect(paths).toContain('summary')
  expect(paths).toContain('context.legalCompetenceIT')
  for (const filled of ['title', 'context.legalCompetenceSE', 'transferability.mustKeep.0.text']) {
    expect(paths).not.toContain(filled)
  }
})

it('is judged by the stored original when it shows a translation', () => {
  const stored = {
    title: { sv: 'Vandrande buss' },
    transferability: { mustKeep: [{ id: 'a', text: { sv: 'Vuxna' } }] },
  }
  const values = { ...VALUES, title: '', transferability: { mustKeep: [{ id: 'a', text: '' }] } }
  const entry = formAsEntry('best-practices', { values, locale: 'it', original: 'sv', stored })
  const paths = missing(entry)
  expect(paths).not.toContain('title')
  expect(paths).not.toContain('transferability.mustKeep.0.text')
  expect(paths).toContain('context.legalCompetenceSE')
})

it('counts what is done of what is needed, each need for itself', () => {
  const entry = formAsEntry('best-practices', { values: VALUES, locale: 'sv', original: 'sv' })
  const toSend = progressOf('best-practices', entry, 'S')
  expect(toSend).toMatchObject({ done: 2, needed: 13 })
  expect(toSend.missing.map(({ path }) => path)).not.toContain('objectives')
})

it('leaves to the Secretariat what only the Secretariat can fill in', () => {
  const paths = progressOf('best-practices', { originalLanguage: 'sv' }, 'P').missing
  expect(paths.map(({ path }) => path)).not.toContain('evidenceLevel')
})
