import { describe, expect, it } from 'vitest'

import { shownEntry, shownRecord } from './shownEntry.ts'

const title = { sv: 'Vandrande skolbuss', en: 'Walking bus' }

describe('an entry', () => {
  const entry = {
    title,
    originalLanguage: 'sv' as const,
    translations: { en: { state: 'machine' as const, ready: true } },
  }

  it('is shown in the reader’s language without a word about it', () => {
    expect(shownEntry(entry, 'sv')).toMatchObject({
      entry: { title: 'Vandrande skolbuss' },
      lang: undefined,
      notice: null,
    })
  })

  it('says that a machine translated it', () => {
    expect(shownEntry(entry, 'en')).toMatchObject({
      entry: { title: 'Walking bus' },
      lang: undefined,
      notice: 'machine',
    })
  })

  it('says that the original has changed since it was translated', () => {
    const translations = { en: { state: 'outdated' as const, ready: true } }
    expect(shownEntry({ ...entry, translations }, 'en')).toMatchObject({
      entry: { title: 'Walking bus' },
      notice: 'outdated',
    })
  })

  it('is shown as written where it is not translated, and marked', () => {
    expect(shownEntry(entry, 'it')).toMatchObject({
      entry: { title: 'Vandrande skolbuss' },
      lang: 'sv',
      notice: 'none',
      ready: ['sv', 'en'],
    })
  })
})

describe('a record without an original language', () => {
  it('is shown in the reader’s language', () => {
    expect(shownRecord({ title }, 'title', 'sv')).toMatchObject({
      entry: { title: 'Vandrande skolbuss' },
      notice: null,
      ready: ['en', 'sv'],
    })
  })

  it('is shown in the first language that has it, and marked', () => {
    expect(shownRecord({ title }, 'title', 'it')).toMatchObject({
      entry: { title: 'Walking bus' },
      lang: 'en',
      notice: 'none',
    })
  })

  it('is empty where no language has it', () => {
    expect(shownRecord({ title: {} }, 'title', 'it').ready).toEqual([])
  })
})
