import { describe, expect, it } from 'vitest'

import { isTooMany, obstacleTo, proposedReviewer, type Proposable } from './assignment'

const NOW = new Date('2026-11-25T15:00:00Z')

const aReviewer = (own: Partial<Proposable> = {}): Proposable => ({
  id: own.name ?? 'kim',
  name: 'Kim',
  role: 'reviewer',
  organisation: 'away',
  country: 'IT',
  open: 0,
  ...own,
})

describe('who may review an entry', () => {
  it('is a reviewer or somebody of the Secretariat', () => {
    expect(obstacleTo(aReviewer(), 'home', NOW)).toBeNull()
    expect(obstacleTo(aReviewer({ role: 'secretariat', organisation: null }), 'home', NOW)).toBe(
      null,
    )
    expect(obstacleTo(aReviewer({ role: 'member' }), 'home', NOW)).toBe('role')
    expect(obstacleTo(aReviewer({ role: 'admin' }), 'home', NOW)).toBe('role')
  })

  it('is never of the organisation that owns it, populated or not', () => {
    expect(obstacleTo(aReviewer(), 'away', NOW)).toBe('own-organisation')
    expect(obstacleTo(aReviewer({ organisation: { id: 'away' } }), { id: 'away' }, NOW)).toBe(
      'own-organisation',
    )
  })

  it('is nobody who has left', () => {
    expect(obstacleTo(aReviewer({ leftOn: '2026-11-01' }), 'home', NOW)).toBe('left')
    expect(obstacleTo(aReviewer({ leftOn: '2026-12-01' }), 'home', NOW)).toBeNull()
  })
})

describe('how many review an entry', () => {
  it.each([
    [[], [], false],
    [['a', 'b'], [], false],
    [['a', 'b', 'c'], [], true],
    [['a', 'b', 'c'], ['a'], true],
    [['a', 'b', 'c'], ['a', 'b'], false],
    [['a', 'c', 'd'], ['a', 'b'], true],
    [['a', 'b', 'c', 'd'], ['a', 'b', 'c'], true],
  ])('%o after %o is too many: %s', (asked, before, answer) => {
    expect(isTooMany(asked, before)).toBe(answer)
  })
})

describe('the proposed reviewer', () => {
  const entry = { owner: 'home', country: 'SE' }

  it('comes from another country than the owner and has the fewest entries open', () => {
    const candidates = [
      aReviewer({ name: 'Busy', open: 3 }),
      aReviewer({ name: 'Free', open: 1 }),
      aReviewer({ name: 'Neighbour', country: 'SE' }),
      aReviewer({ name: 'Nowhere', country: null, organisation: null }),
    ]
    expect(proposedReviewer(candidates, [entry], NOW)?.name).toBe('Free')
  })

  it('is a reviewer before somebody of the Secretariat, and the first by name among equals', () => {
    const candidates = [
      aReviewer({ name: 'Office', role: 'secretariat' }),
      aReviewer({ name: 'Bo', open: 2 }),
      aReviewer({ name: 'Ada', open: 2 }),
    ]
    expect(proposedReviewer(candidates, [entry], NOW)?.name).toBe('Ada')
  })

  it('fits all of several entries, or is nobody', () => {
    const italian = aReviewer({ name: 'Ada' })
    const german = aReviewer({ name: 'Uwe', country: 'DE', organisation: 'third' })
    const both = [entry, { owner: 'away', country: 'IT' }]
    expect(proposedReviewer([italian, german], both, NOW)?.name).toBe('Uwe')
    expect(proposedReviewer([italian], both, NOW)).toBeNull()
  })

  it('is nobody where the only one of the other country has left or owns the entry', () => {
    const left = aReviewer({ leftOn: '2026-01-01' })
    expect(proposedReviewer([left], [entry], NOW)).toBeNull()
    expect(proposedReviewer([aReviewer()], [{ owner: 'away', country: 'SE' }], NOW)).toBeNull()
    expect(proposedReviewer([aReviewer()], [{ owner: 'home', country: null }], NOW)).toBeNull()
  })
})
