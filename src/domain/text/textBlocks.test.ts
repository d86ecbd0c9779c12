import { describe, expect, it } from 'vitest'

import { textBlocks } from './textBlocks.ts'

describe('plain text', () => {
  it('is paragraphs where lines are left empty', () => {
    expect(textBlocks('One.\n\n\nTwo.\nStill two.')).toEqual([
      { kind: 'paragraph', lines: ['One.'] },
      { kind: 'paragraph', lines: ['Two.', 'Still two.'] },
    ])
  })

  it('is a list where every line begins with a number or a dash', () => {
    expect(textBlocks('Aims:\n1. Fewer queues.\n2. More time.\n\n- a\n- b')).toEqual([
      { kind: 'paragraph', lines: ['Aims:'] },
      { kind: 'numbers', lines: ['Fewer queues.', 'More time.'] },
      { kind: 'bullets', lines: ['a', 'b'] },
    ])
  })

  it('stays a paragraph where only some lines look like a list', () => {
    expect(textBlocks('2. kerroksen\nthen more')).toHaveLength(1)
  })

  it('is nothing where only spaces were typed', () => {
    expect(textBlocks(' \n \n')).toEqual([])
  })
})
