import { describe, expect, it } from 'vitest'

import { excerpt } from './excerpt.ts'

describe('an excerpt', () => {
  it('is the whole text where it is short', () => {
    expect(excerpt('A plan for hosts.', 40)).toBe('A plan for hosts.')
  })

  it('is the first paragraph where that is short', () => {
    expect(excerpt('A plan\nfor hosts.\n\nTold twice.', 40)).toBe('A plan for hosts.')
  })

  it('ends after a word', () => {
    expect(excerpt('Notes from six meetings, turned into a plan', 25)).toBe(
      'Notes from six meetings …',
    )
  })

  it('cuts a single endless word', () => {
    expect(excerpt('a'.repeat(50), 10)).toBe(`${'a'.repeat(10)} …`)
  })
})
