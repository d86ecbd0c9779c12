import { describe, expect, it } from 'vitest'

import type { MethodLine, OutlineChapter } from './handbookTypes.ts'
import { neighbourChapters, neighbourMethods } from './neighbours.ts'

const aMethod = (id: string): MethodLine => ({
  id,
  slug: id,
  title: `Method ${id}`,
  path: `/en/handbook/c/${id}`,
  lang: undefined,
})

const aChapter = (slug: string, methods: string[]): OutlineChapter => ({
  id: slug,
  slug,
  title: `Chapter ${slug}`,
  number: 1,
  path: `/en/handbook/${slug}`,
  lang: undefined,
  methods: methods.map(aMethod),
})

const outline = [aChapter('one', ['a', 'b']), aChapter('two', []), aChapter('three', ['c'])]

describe('the way through the handbook', () => {
  it('goes from chapter to chapter', () => {
    const { previous, next } = neighbourChapters(outline, 'two')
    expect([previous?.title, next?.title]).toEqual(['Chapter one', 'Chapter three'])
  })

  it('goes from method to method, past chapters that have none', () => {
    const { previous, next } = neighbourMethods(outline, 'b')
    expect([previous?.title, next?.title]).toEqual(['Method a', 'Method c'])
  })

  it('begins with the first and ends with the last', () => {
    expect(neighbourMethods(outline, 'a').previous).toBeNull()
    expect(neighbourMethods(outline, 'c').next).toBeNull()
  })

  it('leads nowhere from what is not in it', () => {
    expect(neighbourMethods(outline, 'x')).toEqual({ previous: null, next: null })
  })
})
