import { describe, expect, it } from 'vitest'

import {
  isDecided,
  isOfThisRound,
  newestRound,
  sheetsForAuthor,
  sheetsForReviewer,
  type Step,
} from './sheetRounds.ts'

const at = (hour: number): string => `2026-05-04T${String(hour).padStart(2, '0')}:00:00.000Z`

const step = (hour: number, action: Step['action'], entryId = 'e'): Step => ({
  entryId,
  action,
  createdAt: at(hour),
})
const sheet = (hour: number, reviewer: string, isSent = true, entryId = 'e') => ({
  id: `${reviewer}${hour}`,
  entryId,
  reviewer,
  sentAt: isSent ? at(hour) : null,
  createdAt: at(hour),
})

const TWO_ROUNDS = [step(1, 'submit'), step(4, 'request-changes'), step(6, 'submit')]

describe('a round of the review', () => {
  it('begins when the entry is sent', () => {
    expect(isOfThisRound(sheet(2, 'a'), TWO_ROUNDS)).toBe(false)
    expect(isOfThisRound(sheet(7, 'a'), TWO_ROUNDS)).toBe(true)
  })
  it('is not begun by another entry', () => {
    expect(isOfThisRound(sheet(2, 'a'), [step(1, 'submit'), step(6, 'submit', 'f')])).toBe(true)
  })
  it.each(['request-changes', 'publish'] as const)('is decided by %s', (action) => {
    expect(isDecided(sheet(2, 'a'), [step(4, action)])).toBe(true)
    expect(isDecided(sheet(5, 'a'), [step(4, action)])).toBe(false)
  })
  it('is not decided by being withdrawn', () => {
    expect(isDecided(sheet(2, 'a'), [step(4, 'withdraw')])).toBe(false)
  })
})

describe('the sheets shown', () => {
  const sheets = [sheet(2, 'a'), sheet(3, 'b', false), sheet(7, 'a'), sheet(8, 'b')]

  it('to the author are those sent before a decision', () => {
    expect(sheetsForAuthor({ sheets, steps: TWO_ROUNDS })).toEqual(['a2'])
  })
  it('to a reviewer include those of the others once the own one is sent', () => {
    expect(sheetsForReviewer('a', { sheets, steps: TWO_ROUNDS })).toEqual(['a2', 'a7', 'b8'])
  })
  it('to a reviewer who sent one in an earlier round hold back those of this one', () => {
    const now = [sheet(2, 'a'), sheet(2, 'b'), sheet(7, 'b')]
    expect(sheetsForReviewer('a', { sheets: now, steps: TWO_ROUNDS })).toEqual(['a2', 'b2'])
  })
  it('to a reviewer who has not sent one are the own ones', () => {
    const now = [sheet(7, 'a', false), sheet(8, 'b')]
    expect(sheetsForReviewer('a', { sheets: now, steps: TWO_ROUNDS })).toEqual(['a7'])
    expect(sheetsForReviewer('c', { sheets: now, steps: TWO_ROUNDS })).toEqual([])
  })
})

describe('the newest round with a sheet', () => {
  it('is the one before, as long as nobody has judged in this one', () => {
    const earlier = [sheet(2, 'a'), sheet(3, 'b')]
    expect(newestRound(earlier, TWO_ROUNDS)).toEqual(earlier)
    expect(newestRound([...earlier, sheet(7, 'a')], TWO_ROUNDS)).toEqual([sheet(7, 'a')])
    expect(newestRound([], TWO_ROUNDS)).toEqual([])
  })
})
