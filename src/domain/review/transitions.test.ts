import { describe, expect, it } from 'vitest'

import type { Actor } from '../identity/roles'

import { isPossible, mayAct, mayWrite, offeredActions, stateAfterWriting } from './transitions'

const member: Actor = { id: 'm', role: 'member', organisation: { id: 'home' } }
const reviewer: Actor = { id: 'r', role: 'reviewer', organisation: 'home' }
const secretariat: Actor = { id: 's', role: 'secretariat' }
const own = { owner: 'home' }

describe('who may act', () => {
  it('a member sends and withdraws what the own organisation owns', () => {
    expect(mayAct(member, 'submit', own)).toBe(true)
    expect(mayAct(member, 'withdraw', own)).toBe(true)
    expect(mayAct(member, 'submit', { owner: 'away' })).toBe(false)
  })

  it('a member never publishes, not even an own entry', () => {
    expect(mayAct(member, 'publish', own)).toBe(false)
  })

  it('a reviewer moves nothing, not even for the own organisation', () => {
    expect(mayAct(reviewer, 'submit', own)).toBe(false)
  })

  it('nobody who is not signed in moves anything', () => {
    expect(mayAct(null, 'submit', { owner: null })).toBe(false)
  })
})

describe('what is possible', () => {
  it('not even the Secretariat publishes a draft', () => {
    expect(isPossible('publish', { reviewState: 'draft', isPublic: false })).toBe(false)
  })

  it('an entry is taken down while a revision of it is being written', () => {
    expect(isPossible('unpublish', { reviewState: 'draft', isPublic: true })).toBe(true)
  })

  it('an entry with a revision under way is not archived', () => {
    expect(isPossible('archive', { reviewState: 'submitted', isPublic: true })).toBe(false)
  })

  it('is offered in the order of the graph', () => {
    const entry = { ...own, reviewState: 'in-review' as const, isPublic: false }
    expect(offeredActions(secretariat, entry)).toEqual(['request-changes', 'publish'])
    expect(offeredActions(member, entry)).toEqual([])
  })
})

describe('who may write', () => {
  it.each([
    ['draft', true],
    ['changes-requested', true],
    ['published', true],
    ['submitted', false],
    ['in-review', false],
    ['archived', false],
  ] as const)('a member, in an own entry that is %s: %s', (reviewState, allowed) => {
    expect(mayWrite(member, { ...own, reviewState })).toBe(allowed)
  })

  it('nobody in an archived entry, not even the Secretariat', () => {
    expect(mayWrite(secretariat, { ...own, reviewState: 'archived' })).toBe(false)
  })

  it('a published text that somebody writes in becomes a draft again', () => {
    expect(stateAfterWriting('published')).toBe('draft')
    expect(stateAfterWriting('in-review')).toBe('in-review')
  })
})
