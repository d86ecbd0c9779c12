import { describe, expect, it } from 'vitest'

import {
  chosenValues,
  keepKnown,
  parsePracticeFilter,
  practiceQuery,
  withoutValue,
} from './practiceFilter.ts'

describe('a filter of practices', () => {
  it('takes a repeated parameter as several answers to one question', () => {
    const { chosen } = parsePracticeFilter({ country: ['SE', 'IT', 'SE'], theme: 'digital-skills' })
    expect(chosen.country).toEqual(['SE', 'IT'])
    expect(chosen.theme).toEqual(['digital-skills'])
  })

  it.each([
    ['country', 'XX'],
    ['country', '__proto__'],
    ['cost', 'free'],
    ['evidence', '5'],
    ['evidence', '-1'],
    ['sdg', '18'],
    ['sdg', '0'],
    ['year', '20222'],
    ['language', 'fi'],
    ['theme', '<script>'],
    ['owner', "' OR 1=1 --"],
    ['area', ''],
    ['tier', 'gold'],
  ])('drops %s=%s', (name, value) => {
    expect(chosenValues(parsePracticeFilter({ [name]: value }))).toEqual([])
  })

  it.each(['0', '-3', '1e9', 'two', '999999999999', ''])('reads page %j as the first', (page) => {
    expect(parsePracticeFilter({ page }).page).toBe(1)
  })

  it('falls back to the newest first when it does not know an order', () => {
    expect(parsePracticeFilter({ sort: 'loudest' }).sort).toBe('newest')
  })

  it('cuts a search text that is longer than anybody types', () => {
    expect(parsePracticeFilter({ q: 'x'.repeat(5000) }).query).toHaveLength(200)
  })

  it('leaves control characters out of a search text', () => {
    expect(parsePracticeFilter({ q: '\u0000k\u0007ö\n' }).query).toBe('k ö')
  })

  it('drops themes that the network does not have', () => {
    const filter = parsePracticeFilter({ theme: ['gone', 'smart-mobility'], country: 'SE' })
    const { chosen } = keepKnown(filter, { theme: new Set(['smart-mobility']) })
    expect(chosen.theme).toEqual(['smart-mobility'])
    expect(chosen.country).toEqual(['SE'])
  })

  it('is written as one address, whatever the order in which it was asked', () => {
    const one = parsePracticeFilter({ country: 'SE', q: 'kö', area: 'green', page: '2' })
    const other = parsePracticeFilter({ page: '2', area: 'green', q: 'kö', country: 'SE' })
    expect(practiceQuery(one)).toBe('?q=k%C3%B6&area=green&country=SE&page=2')
    expect(practiceQuery(other)).toBe(practiceQuery(one))
  })

  it('is an empty query when nothing is asked', () => {
    expect(practiceQuery(parsePracticeFilter({}))).toBe('')
  })

  it('goes back to the first page when a value is taken away', () => {
    const filter = parsePracticeFilter({ country: ['SE', 'IT'], page: '3' })
    expect(practiceQuery(withoutValue(filter, 'country', 'SE'))).toBe('?country=IT')
  })
})
