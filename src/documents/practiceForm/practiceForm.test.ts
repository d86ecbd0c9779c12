import { BestPractices } from '@collections/BestPractices'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import { LOCALES, type Locale } from '../../domain/locales.ts'
import { fieldsOf } from '../../domain/practiceForm/formModel.ts'
import { neededPaths } from '../../domain/review/needs.ts'

import { WordForm } from '../../../tests/support/wordForm.ts'

import { describeForm } from './describeForm.ts'
import { readForm } from './readForm.ts'
import { renderForm } from './renderForm.ts'

const inAll = (name: string) => ({ en: name, sv: name, it: name })
const THEMES = [
  {
    id: 't1',
    slug: 'e-government',
    name: { en: 'E-government', sv: 'E-förvaltning', it: 'E-government' },
    area: { en: 'Digitalized', sv: 'Digitaliserade', it: 'Digitali' },
    dimensions: [{ slug: 'maturity', name: inAll('Maturity') }],
  },
  {
    id: 't2',
    slug: 'climate-action',
    name: inAll('Climate'),
    area: inAll('Green'),
    dimensions: [],
  },
]

const modelIn = (locale: Locale) =>
  describeForm({ fields: BestPractices.fields, locale, owner: 'Södertälje', themes: THEMES })
const made = new Map<Locale, Promise<Uint8Array>>()
function rendered(locale: Locale): Promise<Uint8Array> {
  const bytes = made.get(locale) ?? renderForm(modelIn(locale))
  made.set(locale, bytes)
  return bytes
}
const form = async (locale: Locale = 'sv') => new WordForm(await rendered(locale))
const partOf = async (locale: Locale, name: string) =>
  strFromU8(unzipSync(await rendered(locale))[name] ?? new Uint8Array())
const boxOf = (bytes: Uint8Array, path: string) =>
  readForm(bytes).answers.filter((answer) => answer.path === path)
const wordsOf = (bytes: Uint8Array, path: string) =>
  boxOf(bytes, path).map(({ blocks }) =>
    blocks.map(({ runs }) => runs.map(({ text }) => text).join('')),
  )

describe('what the form asks', () => {
  it('begins with all that is needed to send and can be written', () => {
    const [first] = modelIn('sv').sections
    const asked = fieldsOf({ sections: first ? [first] : [] }).map(({ path }) => path)
    const elsewhere = ['originalLanguage', 'owner']
    expect(asked).toEqual(
      neededPaths('best-practices', 'S').filter((path) => !elsewhere.includes(path)),
    )
  })

  it('is everything that publication needs, save what the reviewer sets', () => {
    const asked = fieldsOf(modelIn('sv')).map(({ path }) => path)
    const missing = neededPaths('best-practices', 'P').filter((path) => !asked.includes(path))
    expect(missing).toEqual(['evidenceLevel'])
  })

  it('is the same in every language', () => {
    const [en, sv, it] = LOCALES.map((locale) => fieldsOf(modelIn(locale)).map(({ path }) => path))
    expect(sv).toEqual(en)
    expect(it).toEqual(en)
  })

  it('leaves files and links to other entries to the site', () => {
    expect(modelIn('en').leftForSite).toEqual([
      'Handbook methods used',
      'Project result behind it',
      'Related practices',
      'Pictures',
      'Files to download',
    ])
  })

  it('says for which themes a question is', () => {
    const question = fieldsOf(modelIn('sv')).find(({ path }) => path === 'themeExtras.tco2Saved')
    expect(question?.help).toContain('Bara för temat Climate.')
  })
})

describe('the document', () => {
  it('has the same bytes for the same questions', async () => {
    const [one, two] = [await rendered('it'), await renderForm(modelIn('it'))]
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
  })

  it.each(LOCALES)('says in %s what it is, in words and in a property', async (locale) => {
    const mark = `ponte:best-practices:1:${locale}`
    expect(await partOf(locale, 'word/document.xml')).toContain(`[${mark}]`)
    expect(await partOf(locale, 'docProps/custom.xml')).toContain(mark)
  })

  it('repeats each label as the head of its table, and has its headings in order', async () => {
    const xml = await partOf('sv', 'word/document.xml')
    const tables = xml.match(/<w:tbl>/g)?.length
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(tables)
    const levels = [...xml.matchAll(/w:pStyle w:val="(Title|Heading\d)"/g)].map(([, id]) => id)
    expect(levels[0]).toBe('Title')
    expect(new Set(levels)).toEqual(new Set(['Title', 'Heading1', 'Heading2']))
  })

  it('names a likeness for those who lack the fonts', async () => {
    expect(await partOf('sv', 'word/fontTable.xml')).toContain('Georgia')
  })
})

describe('a document that comes back', () => {
  it('empty has every box and no words', async () => {
    const { answers, language, outside } = readForm((await form('it')).bytes())
    expect(language).toBe('it')
    expect(outside).toEqual([])
    expect(answers.flatMap(({ blocks }) => blocks.flatMap(({ runs }) => runs))).toEqual([])
    expect(new Set(answers.map(({ path }) => path)).has('steps.month')).toBe(true)
  })

  it('is known by its property where the line has been deleted', async () => {
    const changed = (await form('it')).replace('[ponte:best-practices:1:it]', '')
    expect(readForm(changed.bytes()).language).toBe('it')
  })

  it('is no form where it says nothing of itself', async () => {
    const silent = (await form())
      .replace('[ponte:best-practices:1:sv]', '')
      .part('docProps/custom.xml', '<a/>')
      .part('docProps/core.xml', '<a/>')
    expect(() => readForm(silent.bytes())).toThrow('no-form')
  })

  it('of another kind is no form', async () => {
    const other = (await form()).replace('best-practices', 'project-results')
    expect(() => readForm(other.bytes())).toThrow('no-form')
  })

  it('keeps the words of tracked insertions and links, and drops deletions', async () => {
    const bytes = (await form())
      .write('title', 'TEXT')
      .swap(
        /<w:r><w:t>TEXT<\/w:t><\/w:r>/,
        '<w:ins w:id="1"><w:r><w:t>Ny </w:t></w:r></w:ins>' +
          '<w:del w:id="2"><w:r><w:delText>gammal </w:delText></w:r></w:del>' +
          '<w:hyperlink><w:r><w:t>titel</w:t></w:r></w:hyperlink>',
      )
      .bytes()
    expect(wordsOf(bytes, 'title')).toEqual([['Ny titel']])
  })

  it('is read through content controls', async () => {
    const bytes = (await form())
      .write('title', 'TEXT')
      .swap(
        /<w:p><w:r><w:t>TEXT<\/w:t><\/w:r><\/w:p>/,
        '<w:sdt><w:sdtContent><w:p><w:r><w:t>Titel</w:t></w:r></w:p></w:sdtContent></w:sdt>',
      )
      .bytes()
    expect(wordsOf(bytes, 'title')).toEqual([['Titel']])
  })

  it('is read where tables have grown together', async () => {
    const bytes = (await form())
      .write('steps.title', 'Ett', 0)
      .write('steps.title', 'Två', 1)
      .swap(/<\/w:tbl><w:p>(?:(?!<w:tbl>).)*<\/w:p><w:tbl>(?:(?!<w:tr>).)*(?=<w:tr>)/gs, '')
      .bytes()
    const titles = boxOf(bytes, 'steps.title').filter(({ blocks }) => blocks[0]?.runs.length)
    expect(titles).toHaveLength(2)
    expect(titles[0]?.table).not.toBe(titles[1]?.table)
  })

  it('keeps a pasted table as lines, and knows a picture from a text box', async () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
    const bytes = (await form())
      .write('problem', 'TEXT')
      .swap(
        /<w:p><w:r><w:t>TEXT<\/w:t><\/w:r><\/w:p>/,
        `<w:tbl><w:tr>${cell('2024')}${cell('48')}</w:tr></w:tbl>` +
          '<w:p><w:r><w:drawing><a/></w:drawing></w:r></w:p>' +
          '<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>i ruta</w:t></w:r></w:p>' +
          '</w:txbxContent></w:pict></w:r></w:p>',
      )
      .bytes()
    expect(wordsOf(bytes, 'problem')).toEqual([['2024 | 48', '', '', 'i ruta']])
    expect(boxOf(bytes, 'problem')[0]?.hasPicture).toBe(true)
  })

  it('hands over footnotes', async () => {
    const noted = await form()
    const notes = noted.partText('word/footnotes.xml')
    const note = '<w:footnote w:id="7"><w:p><w:r><w:t>Enligt enkäten</w:t></w:r></w:p></w:footnote>'
    noted.part('word/footnotes.xml', notes.replace('</w:footnotes>', `${note}</w:footnotes>`))
    expect(readForm(noted.bytes()).outside).toEqual(['Enligt enkäten'])
  })

  it('knows its own headings after Word has renamed their styles in Swedish', async () => {
    const renamed = await form()
    const styles = renamed.partText('word/styles.xml')
    renamed
      .part('word/styles.xml', styles.replace('w:styleId="Heading1"', 'w:styleId="Rubrik1"'))
      .swap(/"Heading1"/g, '"Rubrik1"')
    expect(readForm(renamed.bytes()).outside).toEqual([])
  })

  it('hands over what was written into a label or between the boxes', async () => {
    const bytes = (await form())
      .writeBelow('title', 'Mellan rutorna')
      .swap(
        /(\[summary\](?:(?!<\/w:p>).)*<\/w:p>)/s,
        '$1<w:p><w:r><w:t>I etiketten</w:t></w:r></w:p>',
      )
      .bytes()
    expect(readForm(bytes).outside).toEqual(['Mellan rutorna', 'I etiketten'])
  })

  it.each([
    ['nested without end', `${'<w:p>'.repeat(200_000)}${'</w:p>'.repeat(200_000)}`],
    ['nested behind marks in quotes', '<w:p w:a="/>">'.repeat(200_000)],
    ['of tags without end', '<w:t/>'.repeat(500_000)],
    ['with raw data', '<![CDATA[<w:p>]]>'],
    ['with an entity of its own', '&x;'],
    ['that is not well formed', '<w:r>'],
  ])('%s is no Word document', async (_, xml) => {
    const bytes = (await form())
      .write('title', 'TEXT')
      .swap(/<w:t>TEXT<\/w:t>/, xml)
      .bytes()
    expect(() => readForm(bytes)).toThrow('not-docx')
  })
})
