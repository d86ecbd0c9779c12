import { expect, it } from 'vitest'

import { copyOf } from './copyOf.ts'

const ENTRY = {
  id: 'one',
  refId: 'BP-2026-001',
  slug: 'walking-bus',
  reviewState: 'published',
  title: { en: 'Walking bus', sv: 'Vandrande buss' },
  solution: { en: { root: { children: [{ id: 'kept', type: 'link' }] } } },
  steps: [{ id: 'row', title: { en: 'Begin' } }],
  images: [{ id: 'row', image: 'picture', consentOfPeopleShown: true }],
  consents: { rightToPublish: true },
  evidenceLevel: 3,
  results: [{ indicator: { en: 'Cars' }, after: 35 }],
  startDate: '2024-02-01',
}

it('takes the words and leaves identity, judgement, consents, dates and results behind', () => {
  expect(Object.keys(copyOf(ENTRY))).toEqual(['title', 'solution', 'steps', 'images'])
})

it('gives rows to the new entry without their ids and without anybody’s consent', () => {
  const { images, steps } = copyOf(ENTRY)
  expect(steps).toEqual([{ title: { en: 'Begin' } }])
  expect(images).toEqual([{ image: 'picture' }])
})

it('leaves a rich text as it is', () => {
  expect(copyOf(ENTRY).solution).toEqual(ENTRY.solution)
})
