import { describe, expect, it } from 'vitest'

import { collectionOfReference, referenceOf } from './references.ts'

describe('a reference', () => {
  it.each([
    ['BP-2026-014', 'best-practices'],
    ['bp-2026-014', 'best-practices'],
    ['PR-2026-001', 'project-results'],
    ['HM-2027-1234', 'handbook-methods'],
    ['XX-2026-014', null],
    ['BP-2026-01', null],
    ['BP-2026-014-more', null],
    ['a-walking-bus', null],
  ])('%s names an entry of %s', (reference, collection) => {
    expect(collectionOfReference(reference)).toBe(collection)
  })

  it('is stored in capitals', () => {
    expect(referenceOf('bp-2026-014')).toBe('BP-2026-014')
  })
})
