import { describe, expect, it } from 'vitest'

import { dayText, degreesText, resourceTexts } from './figures.ts'

describe('the figures of a practice', () => {
  it('are written as the reader’s language writes them', () => {
    const texts = resourceTexts('it', { costTotal: 12500, staffFte: 0.15, runningCost: 4200 })
    expect(texts.costTotal).toBe('12.500\u00a0€')
    expect(texts.staffFte).toBe('0,15 equivalenti a tempo pieno')
    expect(texts.runningCost).toBe('4.200\u00a0€ all’anno')
  })

  it('say "not known" only where the owner says so', () => {
    const texts = resourceTexts('sv', { notKnown: ['costTotal'] })
    expect(texts).toMatchObject({ costTotal: 'Inte känt', runningCost: null })
  })

  it('keep a cost of zero', () => {
    expect(resourceTexts('en', { runningCost: 0 }).runningCost).toBe('€0 a year')
  })

  it('keep the day that was stored, at midnight too', () => {
    expect(dayText('sv', '2026-02-01T00:00:00.000Z')).toBe('1 februari 2026')
  })

  it('name the hemisphere of a degree', () => {
    expect(degreesText('sv', 44.5234, ['N', 'S'])).toBe('44,52° N')
    expect(degreesText('en', -3.7, ['E', 'W'])).toBe('3.7° W')
  })
})
