import { describe, expect, it } from 'vitest'

import { chosenFrom, countsOf, listAddress, matching, pageOf, without } from './facets.ts'

type Book = { type: string; themes: string[] }

const books: Book[] = [
  { type: 'study', themes: ['climate', 'tourism'] },
  { type: 'study', themes: ['skills'] },
  { type: 'video', themes: ['climate'] },
]
const rules = { type: (book: Book) => [book.type], theme: (book: Book) => book.themes }
const none = { type: [], theme: [] }

describe('the facets of a list', () => {
  it('keep only values that some record has, each once', () => {
    const query = { type: ['study', 'study', '<script>'], theme: 'unknown', page: '2' }
    expect(chosenFrom(query, books, rules)).toEqual({ type: ['study'], theme: [] })
  })

  it('take several values of one facet as "or" and several facets as "and"', () => {
    expect(
      matching({ records: books, rules, chosen: { type: ['study', 'video'], theme: [] } }),
    ).toHaveLength(3)
    expect(
      matching({ records: books, rules, chosen: { type: ['study'], theme: ['climate'] } }),
    ).toEqual([books[0]])
  })

  it('count what each answer would show beside the other facets', () => {
    const counts = countsOf(
      { records: books, rules, chosen: { type: ['video'], theme: ['climate'] } },
      'type',
    )
    expect(Object.fromEntries(counts)).toEqual({ study: 1, video: 1 })
  })

  it('keep an answer that would show nothing, with a count of zero', () => {
    const counts = countsOf(
      { records: books, rules, chosen: { ...none, type: ['video'] } },
      'theme',
    )
    expect(Object.fromEntries(counts)).toEqual({ climate: 1, tourism: 0, skills: 0 })
  })

  it('make an address in a fixed order, without the first page', () => {
    const chosen = { type: ['study'], theme: ['climate', 'tourism'] }
    expect(listAddress('/en/results', chosen)).toBe(
      '/en/results?type=study&theme=climate&theme=tourism',
    )
    expect(listAddress('/en/results', none, 2)).toBe('/en/results?page=2')
    expect(listAddress('/en/results', none)).toBe('/en/results')
  })

  it('let go of one value at a time', () => {
    expect(without({ type: ['study', 'video'], theme: [] }, 'type', 'study')).toEqual({
      type: ['video'],
      theme: [],
    })
  })
})

describe('a page of a list', () => {
  it.each([
    [undefined, 1],
    ['2', 2],
    ['99', 2],
    ['0', 1],
    ['-1', 1],
    ['1e9', 1],
    [['2', '1'], 1],
    ['abc', 1],
  ])('asked for as %s is page %i', (asked, page) => {
    expect(pageOf([1, 2, 3], asked, 2)).toMatchObject({ page, pages: 2 })
  })

  it('of an empty list is its first', () => {
    expect(pageOf([], '3', 2)).toEqual({ records: [], page: 1, pages: 1 })
  })
})
