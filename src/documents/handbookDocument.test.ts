import { describe, expect, it } from 'vitest'

import {
  aChapter,
  aMethod,
  anEdition,
  inAll,
  paragraph,
  richText,
} from '../../tests/support/anEdition.ts'
import type { SnapshotMethod } from '../domain/handbook/editionSnapshot.ts'
import type { Locale } from '../domain/locales.ts'

import { handbookDocument } from './handbookDocument.ts'

const SITE = { siteUrl: 'https://ponte.example.org/' }

function methodIn(locale: Locale, own: Partial<SnapshotMethod> = {}) {
  const snapshot = anEdition({ chapters: [aChapter({ methods: [aMethod(own)] })] })
  const method = handbookDocument(snapshot, locale, SITE).chapters[0]?.methods[0]
  if (!method) throw new Error('the method is missing')
  return method
}

const fact = (method: ReturnType<typeof methodIn>, label: string) =>
  method.facts.find((one) => one.label === label)?.text.text

describe('a handbook document', () => {
  it('speaks the language it was asked for, labels and dates included', () => {
    const document = handbookDocument(anEdition(), 'sv', SITE)
    expect(document).toMatchObject({
      lang: 'sv',
      title: { text: 'Handbok', lang: 'sv', tag: null },
      edition: 'Utgåva 2026.1',
      fixedOn: 'Texterna fastställda 20 november 2026',
      language: 'Svenska',
      labels: { contents: 'Innehåll', page: 'sidan' },
    })
  })

  it('takes its only date from the day of freezing', () => {
    expect(handbookDocument(anEdition(), 'en', SITE).date).toBe('2026-11-20')
  })

  it('gives a missing text in the first language that has it, and marks it', () => {
    const { lead, note } = methodIn('sv', { inOneSentence: { it: 'Si cammina', en: 'We walk' } })
    expect(lead).toEqual({ text: 'We walk', lang: 'en', tag: 'på engelska' })
    expect(note).toMatch(/^Delar av texten fanns inte på svenska/)
  })

  it('says only once that a method is wholly in another language', () => {
    const english = JSON.parse(
      JSON.stringify(aMethod(), (key, value: unknown) =>
        key === 'sv' || key === 'it' ? undefined : value,
      ),
    ) as SnapshotMethod
    const method = methodIn('it', english)
    expect(method.note).toMatch(/È riportato in inglese\.$/)
    expect(method.title).toEqual({ text: 'Mapping walk (en)', lang: 'en', tag: null })
    expect(JSON.stringify(method)).not.toContain('in inglese"')
  })

  it('marks the one row of a list that lacks the language', () => {
    const method = methodIn('sv', {
      tips: [{ text: inAll('Walk slowly') }, { text: { it: 'Piano' } }],
    })
    const tips = method.sections.find(({ title }) => title === 'Råd')
    expect(JSON.stringify(tips)).toContain('{"type":"lang","lang":"it","tag":"på italienska"')
  })

  it.each([
    ['en', 45, '45 minutes'],
    ['en', 120, '2 h'],
    ['sv', 150, '2 tim 30 min'],
    ['it', 1, '1 minuto'],
  ] as const)('tells time in words of %s: %i minutes', (locale, minutes, words) => {
    const label = { en: 'Time, one session', sv: 'Tid, ett tillfälle', it: 'Durata di un incontro' }
    expect(fact(methodIn(locale, { minutes }), label[locale])).toBe(words)
  })

  it.each([
    [8, 18, '8–18 people'],
    [8, null, '8 people or more'],
    [null, 18, '18 people at most'],
    [6, 6, '6 people'],
    [null, null, undefined],
  ])('tells the size of a group from %s to %s', (groupSizeMin, groupSizeMax, words) => {
    expect(fact(methodIn('en', { groupSizeMin, groupSizeMax }), 'Group size')).toBe(words)
  })

  it('puts risks and safeguards before the steps and the form to print last', () => {
    const titles = methodIn('en').sections.map(({ title }) => title)
    const risks = titles.indexOf('Before you start: risks and safeguards')
    expect(risks).toBeGreaterThan(-1)
    expect(risks).toBeLessThan(titles.indexOf('Step by step'))
    expect(titles.at(-1)).toBe('Evaluation form')
  })

  it('leaves out sections that have no words', () => {
    const titles = methodIn('en', { tips: [], variations: [{ text: { en: ' ' } }] }).sections
    expect(titles.map(({ title }) => title)).not.toEqual(expect.arrayContaining(['Tips']))
    expect(titles.map(({ title }) => title)).not.toEqual(expect.arrayContaining(['Variations']))
  })

  it('links each method to its page in the same language', () => {
    expect(methodIn('it').url).toBe(
      'https://ponte.example.org/it/handbook/from-the-ground/mapping-walk',
    )
  })

  it('names related methods of the same edition only', () => {
    const methods = [
      aMethod({ related: ['café', 'gone'] }),
      aMethod({ id: 'café', title: inAll('Café') }),
    ]
    const document = handbookDocument(anEdition({ chapters: [aChapter({ methods })] }), 'sv', SITE)
    const related = document.chapters[0]?.methods[0]?.sections.find(
      ({ type }) => type === 'related',
    )
    expect(related).toMatchObject({ methods: [{ id: 'café', title: { text: 'Café (sv)' } }] })
  })

  it('orders the chapters as the edition numbers them', () => {
    const chapters = [aChapter({ order: 2, slug: 'second' }), aChapter({ order: 1, slug: 'first' })]
    const document = handbookDocument(anEdition({ chapters }), 'en', SITE)
    expect(document.chapters.map(({ label }) => label)).toEqual(['Chapter 1', 'Chapter 2'])
  })

  it('refuses a kind of rich text that it cannot print and names the text', () => {
    const risksAndSafeguards = { en: richText(paragraph('Words'), { type: 'upload' }) }
    expect(() => methodIn('en', { risksAndSafeguards })).toThrow(
      'The text "mapping-walk" cannot be printed: a rich text of the kind "upload"',
    )
  })
})
