import { describe, expect, it } from 'vitest'

import { foldText, holdsWords } from './foldText.ts'

describe('folded text', () => {
  it.each([
    ['Åker  och Äng', 'aker och ang'],
    ['Perché no', 'perche no'],
    ['  LÅTSASBERG\n', 'latsasberg'],
  ])('turns %j into %j', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('is found by all of its words in any order, whatever their case and marks', () => {
    expect(holdsWords(foldText('Äldre lär sig vid disken'), 'DISKEN aldre')).toBe(true)
    expect(holdsWords(foldText('Äldre lär sig vid disken'), 'disken skola')).toBe(false)
  })

  it('is found by an empty query', () => {
    expect(holdsWords('anything', '  ')).toBe(true)
  })
})
