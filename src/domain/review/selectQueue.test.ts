import { describe, expect, it } from 'vitest'

import { parseQueueFilter, queueQuery, statesOf } from './queueFilter'
import { openCounts, selectQueue, timed, type QueueEntry } from './selectQueue'

const NOW = new Date('2026-11-25T12:00:00Z')

const anEntry = (own: Partial<QueueEntry> = {}): QueueEntry => ({
  collection: 'best-practices',
  id: own.refId ?? 'BP-1',
  refId: 'BP-1',
  state: 'submitted',
  language: 'sv',
  owner: 'home',
  themes: ['smart-mobility'],
  reviewers: [],
  updatedAt: '2026-11-20T09:00:00Z',
  ...own,
})

const sentOn = (day: string, own: Partial<QueueEntry> = {}) =>
  timed(anEntry(own), {
    clock: { submittedAt: `${day}T09:00:00Z`, answeredAt: null },
    now: NOW,
  })

const QUEUE = [
  sentOn('2026-11-24', { refId: 'BP-1', reviewers: ['kim'] }),
  sentOn('2026-11-02', { refId: 'BP-2', reviewers: ['gone'], language: 'it' }),
  sentOn('2026-11-10', { refId: 'BP-3', state: 'changes-requested' }),
  sentOn('2026-11-20', { refId: 'PR-1', collection: 'project-results', themes: [] }),
]

const shown = (parameters: Record<string, string>, behind: Set<string> | null = null) =>
  selectQueue(QUEUE, {
    filter: parseQueueFilter(parameters),
    behind,
    reviews: (id) => id !== 'gone',
  }).map(({ refId }) => refId)

describe('an entry in the queue', () => {
  it('has an age and a target while the desk owes an answer', () => {
    expect(sentOn('2026-11-17')).toMatchObject({ days: 6, target: '2026-11-24', isPast: true })
    expect(sentOn('2026-11-18')).toMatchObject({ days: 5, target: '2026-11-25', isPast: false })
  })

  it('has none while its author is asked for changes', () => {
    const entry = sentOn('2026-11-02', { state: 'changes-requested' })
    expect(entry).toMatchObject({ days: null, target: null, isPast: false })
  })
})

describe('the queue', () => {
  it('begins with what is due first and ends with what waits for its author', () => {
    expect(shown({})).toEqual(['BP-2', 'PR-1', 'BP-1', 'BP-3'])
  })

  it.each([
    [{ sort: 'newest' }, ['BP-1', 'PR-1', 'BP-3', 'BP-2']],
    [{ sort: 'oldest' }, ['BP-2', 'BP-3', 'PR-1', 'BP-1']],
    [{ sort: 'reference' }, ['BP-1', 'BP-2', 'BP-3', 'PR-1']],
    [{ past: '1' }, ['BP-2']],
    [{ kind: 'project-results' }, ['PR-1']],
    [{ language: 'it' }, ['BP-2']],
    [{ theme: 'smart-mobility', sort: 'reference' }, ['BP-1', 'BP-2', 'BP-3']],
    [{ reviewer: 'kim' }, ['BP-1']],
  ])('asked for %o shows %o', (parameters, references) => {
    expect(shown(parameters as Record<string, string>)).toEqual(references)
  })

  it('counts whoever has left as nobody', () => {
    expect(shown({ reviewer: 'none', sort: 'reference' })).toEqual(['BP-2', 'BP-3', 'PR-1'])
  })

  it('shows what a figure counts', () => {
    expect(shown({}, new Set(['BP-3']))).toEqual(['BP-3'])
  })

  it('tells how many entries each reviewer has', () => {
    expect(openCounts(QUEUE)).toEqual(
      new Map([
        ['kim', 1],
        ['gone', 1],
      ]),
    )
  })
})

describe('the address of the queue', () => {
  it('says what the filter is and nothing else', () => {
    const query = '?state=submitted&language=sv&reviewer=none&past=1&sort=newest&page=2'
    const parameters = Object.fromEntries(new URLSearchParams(query))
    expect(queueQuery(parseQueueFilter(parameters))).toBe(query)
    expect(queueQuery(parseQueueFilter({}))).toBe('')
  })

  it('drops what it does not know', () => {
    const filter = parseQueueFilter({
      state: 'lost',
      kind: 'users',
      language: 'de',
      theme: '<b>',
      figure: 'all',
      sort: 'random',
      page: '-1',
    })
    expect(queueQuery(filter)).toBe('')
  })

  it('looks at every state behind a figure and at what is under way otherwise', () => {
    expect(statesOf(parseQueueFilter({}))).toEqual(['submitted', 'in-review', 'changes-requested'])
    expect(statesOf(parseQueueFilter({ figure: 'answered' }))).toHaveLength(6)
    expect(statesOf(parseQueueFilter({ state: 'all' }))).toHaveLength(6)
    expect(statesOf(parseQueueFilter({ state: 'draft' }))).toEqual(['draft'])
  })
})
