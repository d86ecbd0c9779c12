import { describe, expect, it } from 'vitest'

import { changedFields, meetingsOf, wordsOf } from './edits.ts'

describe('changedFields', () => {
  it('tells only the fields that have changed', () => {
    expect(changedFields({ title: 'A', problem: 'B' }, { title: 'A', problem: 'C' })).toEqual({
      problem: 'C',
    })
  })

  it.each([
    [null, ''],
    [undefined, []],
    [false, undefined],
    [{ level: null }, undefined],
    [[{ id: '1', text: 'a', note: null }], [{ text: 'a', id: '1' }]],
  ])('takes %j and %j for the same', (before, now) => {
    expect(changedFields({ field: before }, { field: now })).toEqual({})
  })

  it('notices a text that was emptied and a figure of zero', () => {
    expect(changedFields({ a: 'x', b: null }, { a: '', b: 0 })).toEqual({ a: '', b: 0 })
  })
})

describe('meetingsOf', () => {
  const before = { title: 'Old', problem: 'Old', solution: 'Old' }

  it('tells where both have written, and where I alone have', () => {
    const met = meetingsOf({
      mine: { title: 'Mine', problem: 'Mine' },
      before,
      theirs: { ...before, title: 'Theirs', solution: 'Theirs' },
    })
    expect(met.both).toEqual([{ path: 'title', mine: 'Mine', theirs: 'Theirs' }])
    expect(met.onlyMine).toEqual({ problem: 'Mine' })
  })

  it('sees no trouble where both wrote the same', () => {
    const theirs = { ...before, title: 'Same' }
    expect(meetingsOf({ mine: { title: 'Same' }, before, theirs }).both).toEqual([])
  })
})

it('reads the words of rows and rich texts, without their ids', () => {
  const rows = [{ id: '65f0c0ffee65f0c0ffee65f0', title: 'Begin', month: 3 }]
  expect(wordsOf(rows)).toBe('Begin\n3')
  expect(wordsOf({ root: { children: [{ text: 'We walked.' }] } })).toBe('We walked.')
  expect(wordsOf('65f0c0ffee65f0c0ffee65f0')).toBe('')
})
