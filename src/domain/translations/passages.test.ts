import { describe, expect, it } from 'vitest'

import { isPlain, passagesOf, withPassages } from './passages.ts'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const richText = (...children: object[]) => ({ root: { type: 'root', children } })

const list = {
  type: 'list',
  children: [
    { type: 'listitem', children: [text('One')] },
    { type: 'listitem', children: [text('Two')] },
  ],
}

describe('the passages of a rich text', () => {
  it('are its paragraphs and list items; an empty paragraph is none', () => {
    const whole = richText(paragraph(text('First.')), paragraph(), list)
    expect(passagesOf(whole)).toEqual(['First.', 'One', 'Two'])
  })

  it('hold the words of links and of bold text', () => {
    const link = { type: 'link', children: [text('there')] }
    const whole = richText(paragraph(text('Look '), link, text(' now', 1)))
    expect(passagesOf(whole)).toEqual(['Look there now'])
    expect(isPlain(whole)).toBe(false)
  })

  it('take other words in the same shape', () => {
    const whole = richText(paragraph(text('First.')), paragraph(), list)
    const other = withPassages(whole, ['Primo.\nPoi.', 'Uno', 'Due'])
    expect(passagesOf(other)).toEqual(['Primo.\nPoi.', 'Uno', 'Due'])
    expect(isPlain(other)).toBe(true)
  })

  it('are none where there is no rich text', () => {
    expect(passagesOf(null)).toEqual([])
  })
})
