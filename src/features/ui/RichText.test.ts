import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { RichTextNode } from '@/domain/handbook/editionSnapshot.ts'

import type { HeadingLevel } from './Heading.tsx'
import { RichText } from './RichText.tsx'

const words = (text: string, format = 0): RichTextNode => ({ type: 'text', text, format })
const node = (type: string, fields: object, ...children: RichTextNode[]): RichTextNode => ({
  type,
  children,
  ...fields,
})

function render(children: RichTextNode[], baseLevel?: HeadingLevel): string {
  const markup = renderToStaticMarkup(
    createElement(RichText, { value: { root: { children } }, baseLevel }),
  )
  return markup.replace(/^<div class="prose">|<\/div>$/g, '')
}

describe('RichText', () => {
  it('gives the highest heading the level of its place and keeps the steps below it', () => {
    const text = [
      node('heading', { tag: 'h1' }, words('A')),
      node('heading', { tag: 'h2' }, words('B')),
    ]
    expect(render(text, 4)).toBe('<h4>A</h4><h5>B</h5>')
  })

  it('never goes deeper than the sixth level', () => {
    const text = [
      node('heading', { tag: 'h2' }, words('A')),
      node('heading', { tag: 'h4' }, words('B')),
    ]
    expect(render(text, 5)).toBe('<h5>A</h5><h6>B</h6>')
  })

  it('nests the formats of a run', () => {
    expect(render([node('paragraph', {}, words('A', 3))])).toBe(
      '<p><strong><em>A</em></strong></p>',
    )
  })

  it('escapes what an author typed', () => {
    expect(render([node('paragraph', {}, words('<script>'))])).toBe('<p>&lt;script&gt;</p>')
  })

  it('links only where the address may stand in a page', () => {
    const link = (url: string) => node('link', { fields: { url, linkType: 'custom' } }, words('A'))
    expect(render([link('https://a.se/')])).toBe('<a href="https://a.se/">A</a>')
    expect(render([link('javascript:alert(1)')])).toBe('A')
  })

  it('numbers an ordered list from its start', () => {
    const list = node('list', { listType: 'number', start: 3 }, node('listitem', {}, words('A')))
    expect(render([list])).toBe('<ol start="3"><li>A</li></ol>')
  })

  it('shows the words of a node it does not know', () => {
    expect(render([node('novelty', {}, node('paragraph', {}, words('A')))])).toBe('<p>A</p>')
  })
})
