import { describe, expect, it } from 'vitest'

import {
  aChapter,
  aMethod,
  anEdition,
  heading,
  link,
  methodLink,
  paragraph,
  richText,
} from '../../tests/support/anEdition.ts'
import type { RichTextNode } from '../domain/handbook/editionSnapshot.ts'

import { handbookDocument } from './handbookDocument.ts'
import { printable } from './printable.ts'
import { printableText, REPLACEMENT } from './printableText.ts'

const isLatin = (codePoint: number) => codePoint < 0x2030

function printed(...nodes: RichTextNode[]) {
  const method = aMethod({ risksAndSafeguards: { en: richText(...nodes) } })
  const snapshot = anEdition({ chapters: [aChapter({ methods: [method] })] })
  const document = handbookDocument(snapshot, 'en', { siteUrl: 'https://ponte.example.org' })
  const { remarks, document: safe } = printable(document, isLatin)
  const risks = safe.chapters[0]?.methods[0]?.sections.find(({ title }) => /risks/.test(title))
  if (risks?.type !== 'parts') throw new Error('the risks are missing')
  return { remarks, blocks: risks.parts.flatMap(({ blocks }) => blocks) }
}

describe('a printable text', () => {
  const check = { hasGlyph: isLatin, onMissing: () => undefined }

  it.each([
    ['a sign without a glyph', 'Hi 漢', `Hi ${REPLACEMENT}`],
    ['an emoji of five code points', 'Hi 👩‍👩‍👧', `Hi ${REPLACEMENT}`],
    ['half a surrogate pair', 'Hi \uD83D', `Hi ${REPLACEMENT}`],
    ['a sign for private use', 'Hi \uE000', `Hi ${REPLACEMENT}`],
    ['control signs', 'H\u0000i\u0007\u202E', 'Hi'],
    ['a letter and its accent apart', 'cafe\u0301', 'café'],
    ['a straight apostrophe', "l'aula", 'l’aula'],
    ['markup', '#let x = panic() $a$ @b <c>', '#let x = panic() $a$ @b <c>'],
  ])('handles %s', (_, text, expected) => {
    expect(printableText(text, check)).toBe(expected)
  })

  it('lets a word of 300 letters break, with hyphens', () => {
    const text = printableText('å'.repeat(300), check)
    expect(text.split('\u00AD').every((piece) => piece.length <= 20)).toBe(true)
    expect(text.replaceAll('\u00AD', '')).toBe('å'.repeat(300))
  })

  it('lets a long address break without hyphens', () => {
    const text = printableText(`https://example.org/${'a'.repeat(50)}`, check)
    expect(text).not.toContain('\u00AD')
    expect(text).toContain('/\u200B')
  })
})

describe('a printable document', () => {
  it('names the text in which a sign had to be replaced', () => {
    expect(printed(paragraph('Hello 😀')).remarks).toEqual([
      'Mapping walk (en), Before you start: risks and safeguards: no font has the sign U+1F600',
    ])
  })

  it('closes gaps between the levels of headings and drops empty ones', () => {
    const { blocks } = printed(
      heading('h2', 'One'),
      heading('h6', 'Two'),
      heading('h3', ''),
      paragraph('x'),
    )
    expect(blocks).toMatchObject([
      { type: 'heading', level: 4 },
      { type: 'heading', level: 5 },
      { type: 'paragraph' },
    ])
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://a b', '', 'https://a\uD800'])(
    'keeps the words of a link to "%s" but not the link',
    (url) => {
      const { blocks, remarks } = printed(paragraph('See ', link(url, 'this')))
      expect(JSON.stringify(blocks)).toContain('"this"')
      expect(JSON.stringify(blocks)).not.toContain('"link"')
      expect(remarks).toHaveLength(1)
    },
  )

  it.each(['https://example.org/a', 'mailto:a@example.org', 'tel:+46123'])(
    'keeps a link to %s',
    (url) => {
      expect(printed(paragraph(link(url, 'this'))).blocks).toMatchObject([
        { children: [{ type: 'link', url }] },
      ])
    },
  )

  it('keeps links to methods of the edition and drops links to others', () => {
    const { blocks, remarks } = printed(
      paragraph(methodLink('walk', 'here'), methodLink('gone', 'there')),
    )
    expect(blocks).toMatchObject([
      { children: [{ type: 'methodLink', target: 'walk' }, { type: 'text' }] },
    ])
    expect(remarks[0]).toContain('the link to "gone" was left out')
  })
})
