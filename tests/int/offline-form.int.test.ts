import { strToU8 } from 'fflate'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { LOCALES, type Locale } from '@/domain/locales'

import { aTheme } from '../support/entries'
import { aCast, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { latest, respond, rest, type Answer } from '../support/rest'
import { WordForm } from '../support/wordForm'

type Note = { code: string; path?: string; label: string; message: string; text?: string }

let payload: Payload
let cast: Cast
let theme: string
const empty = new Map<Locale, Uint8Array>()

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
  theme = (await aTheme(payload)).id
  const name = { en: 'Smart mobility', sv: 'Smart mobilitet', it: 'Mobilità intelligente' }
  for (const locale of LOCALES) {
    await payload.update({ collection: 'themes', id: theme, locale, data: { name: name[locale] } })
    const answer = await respond(`/best-practices/form?language=${locale}`, { as: cast.member })
    empty.set(locale, new Uint8Array(await answer.arrayBuffer()))
  }
})

const form = (locale: Locale = 'en') => new WordForm(empty.get(locale) ?? new Uint8Array())

type Sent = { as?: Person | null; name?: string; language?: string }

function send(bytes: Uint8Array, { as = cast.member, language = 'en', name }: Sent = {}) {
  const body = new FormData()
  body.append('file', new Blob([new Uint8Array(bytes)]), name ?? 'form.docx')
  const headers = { 'Accept-Language': language }
  return rest('/best-practices/form', { method: 'POST', as, body, headers })
}

const notesOf = ({ body }: Answer) => body.notes as Note[]
const codesOf = (answer: Answer) =>
  notesOf(answer)
    .filter(({ code }) => code !== 'missing')
    .map(({ code, path }) => [code, path])
const count = async () => (await payload.count({ collection: 'best-practices' })).totalDocs
const storedDraft = (answer: Answer) =>
  latest(payload, { collection: 'best-practices', id: (answer.body.doc as { id: string }).id })
const inAll = (answer: Answer) =>
  payload.findByID({
    collection: 'best-practices',
    id: (answer.body.doc as { id: string }).id,
    depth: 0,
    draft: true,
    locale: 'all',
  })

/** A form with all that is needed to send. */
const sendable = (locale: Locale) =>
  form(locale)
    .write('title', 'Vandrande skolbuss')
    .write('summary', 'Barn går till skolan tillsammans.')
    .write('primaryTheme', 'Smart mobilitet')
    .write('startDate', '1 februari 2024')
    .write('problem', ['Varannat barn kom med bil.', 'Ingen visste varför.'])
    .write('solution', ['Föräldrar turas om.', { text: 'varje morgon', isBold: true }])
    .write('contact.name', 'Kim Exempel')
    .write('contact.email', 'kim@example.org')
    .write('consents.rightToPublish', 'Ja')
    .write('consents.licence', 'ja')
    .write('consents.noPersonalData', 'x')

describe('the offline form', () => {
  it.each(LOCALES)('comes as a Word document in %s', async (locale) => {
    const answer = await respond(`/best-practices/form?language=${locale}`, { as: cast.reviewer })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/wordprocessingml\.document$/)
    expect(answer.headers.get('content-disposition')).toContain(`-${locale}.docx`)
  })

  it('has the same bytes each time', async () => {
    const answer = await respond('/best-practices/form?language=sv', { as: cast.member })
    expect(Buffer.from(await answer.arrayBuffer()).equals(empty.get('sv') ?? Buffer.of())).toBe(
      true,
    )
  })

  it('is for those who are signed in', async () => {
    expect((await rest('/best-practices/form')).status).toBe(401)
  })

  it('comes in no other language', async () => {
    const answer = await rest('/best-practices/form?language=de', { as: cast.member })
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.[0]?.path).toBe('language')
  })
})

describe('a filled form', () => {
  it('becomes a draft of the own organisation with the very fields that were written', async () => {
    const before = await count()
    const filled = sendable('sv')
      .write('steps.title', 'Avtal', 0)
      .write('steps.month', '1', 0)
      .write('steps.title', 'Provvecka', 1)
      .write('steps.text', 'Två klasser gick.', 1)
      .write('beneficiaries', ['Barn', 'Familjer'])
      .write('resources.costTotal', '12 500,50 €')
      .write('reach.notKnown', 'ja')
      .write('dos', ['Börja smått', 'Fråga barnen'])
      .write('results.indicator', 'Bilar vid grinden')
      .write('results.notKnown', 'Siffran före')
    const answer = await send(filled.bytes())

    expect(answer.status).toBe(201)
    expect(notesOf(answer)).toEqual([])
    expect(await count()).toBe(before + 1)
    expect(await inAll(answer)).toMatchObject({
      _status: 'draft',
      reviewState: 'draft',
      owner: cast.home,
      originalLanguage: 'sv',
      title: { sv: 'Vandrande skolbuss' },
      summary: { sv: 'Barn går till skolan tillsammans.' },
      primaryTheme: theme,
      startDate: '2024-02-01T12:00:00.000Z',
      problem: { sv: 'Varannat barn kom med bil.\n\nIngen visste varför.' },
      contact: { name: 'Kim Exempel', email: 'kim@example.org', visibility: 'form' },
      consents: { rightToPublish: true, licence: true, noPersonalData: true },
      steps: [
        { title: { sv: 'Avtal' }, month: 1 },
        { title: { sv: 'Provvecka' }, text: { sv: 'Två klasser gick.' } },
      ],
      beneficiaries: ['children', 'families'],
      resources: { costTotal: 12500.5 },
      reach: { notKnown: true },
      dos: [{ text: { sv: 'Börja smått' } }, { text: { sv: 'Fråga barnen' } }],
      results: [{ indicator: { sv: 'Bilar vid grinden' }, notKnown: ['baseline'] }],
    })
    const { solution } = await payload.findByID({
      collection: 'best-practices',
      id: (answer.body.doc as { id: string }).id,
      draft: true,
      locale: 'sv',
    })
    expect(solution?.root.children).toMatchObject([
      { type: 'paragraph', children: [{ text: 'Föräldrar turas om.', format: 0 }] },
      { type: 'paragraph', children: [{ text: 'varje morgon', format: 1 }] },
    ])
  })

  it('can be sent to the Secretariat as soon as its S fields are there', async () => {
    const entry = await storedDraft(await send(sendable('sv').bytes()))
    const answer = await rest(`/best-practices/${entry.id}/review`, {
      method: 'POST',
      as: cast.member,
      body: { action: 'submit', version: entry.updatedAt },
    })
    expect(answer.status).toBe(200)
  })

  it('is in the language that the document says, whatever its file is called', async () => {
    const answer = await send(form('it').write('title', 'Piedibus').bytes(), {
      name: 'form-sv.docx',
      language: 'sv',
    })
    const entry = await inAll(answer)
    expect(entry).toMatchObject({ originalLanguage: 'it', title: { it: 'Piedibus' } })
    expect(Object.keys(entry.title ?? {})).toEqual(['it'])
  })

  it('names in the reader’s language what is still needed to send', async () => {
    const answer = await send(form('it').write('title', 'Piedibus').bytes(), { language: 'sv' })
    const summary = notesOf(answer).find(({ path }) => path === 'summary')
    expect(summary).toMatchObject({ code: 'missing', label: 'Sammanfattning' })
    expect(notesOf(answer).map(({ path }) => path)).toContain('contact.email')
  })

  it('is taken without a box that was deleted', async () => {
    const answer = await send(sendable('sv').remove('summary').bytes())
    expect(answer.status).toBe(201)
    expect(notesOf(answer)).toMatchObject([{ code: 'missing', path: 'summary' }])
  })

  it('keeps the first of two boxes and hands back the text of the second', async () => {
    const doubled = sendable('sv').copy('title').write('title', 'En annan rubrik', 1)
    const answer = await send(doubled.bytes())
    expect((await inAll(answer)).title).toEqual({ sv: 'Vandrande skolbuss' })
    expect(notesOf(answer)).toMatchObject([
      { code: 'doubled', path: 'title', text: 'En annan rubrik' },
    ])
  })

  it('hands back the text of a box that the form does not know', async () => {
    const answer = await send(
      sendable('sv').write('keywords', 'Skolväg').replace('[keywords]', '[slogans]').bytes(),
    )
    expect(notesOf(answer)).toMatchObject([
      { code: 'unknown', path: 'slogans', label: '[slogans]', text: 'Skolväg' },
    ])
  })

  it('hands back what is too long, too many, unreadable or outside the boxes', async () => {
    const answer = await send(
      sendable('sv')
        .write('title', `${'ord '.repeat(24)}slutet ryms inte`)
        .write('secondaryThemes', 'Rymdfart')
        .write('resources.costTotal', 'ganska mycket')
        .write('endDate', 'snart')
        .write(
          'dos',
          Array.from({ length: 13 }, (_, index) => `Råd ${index + 1}`),
        )
        .writeBelow('title', 'En tanke vid sidan av')
        .bytes(),
    )
    expect(answer.status).toBe(201)
    expect(codesOf(answer)).toEqual([
      ['too-long', 'title'],
      ['not-understood', 'secondaryThemes'],
      ['not-understood', 'endDate'],
      ['not-understood', 'resources.costTotal'],
      ['too-many', 'dos'],
      ['outside', undefined],
    ])
    const texts = notesOf(answer).map(({ text }) => text)
    expect(texts).toEqual(
      expect.arrayContaining([
        'slutet ryms inte',
        'Råd 13',
        'ganska mycket',
        'En tanke vid sidan av',
      ]),
    )
  })
})

describe('the right to send a form in', () => {
  it.each([
    ['nobody', null, 401],
    ['a reviewer', 'reviewer', 403],
    ['a member', 'member', 201],
    ['the Secretariat', 'secretariat', 201],
    ['an admin', 'admin', 201],
  ] as const)('of %s', async (_, who, status) => {
    const before = await count()
    const answer = await send(sendable('sv').bytes(), { as: who && cast[who] })
    expect(answer.status).toBe(status)
    expect(await count()).toBe(before + (status === 201 ? 1 : 0))
  })

  it('makes drafts for the own organisation alone', async () => {
    const answer = await send(sendable('sv').bytes(), { as: cast.neighbour })
    expect((await storedDraft(answer)).owner).toBe(cast.away)
  })
})

const zeroes = 'a'.repeat(30_000_000)

describe('a file that is no form', () => {
  it.each([
    ['text', () => strToU8('Dear Secretariat'), 'not-docx'],
    ['nothing', () => new Uint8Array(), 'none'],
    ['larger than five megabytes', () => new Uint8Array(5_000_001), 'too-large'],
    ['a bomb', () => form().part('word/footnotes.xml', zeroes).bytes(), 'too-much'],
    ['with a macro', () => form().part('word/vbaProject.bin', 'x').bytes(), 'macros'],
    ['of a newer version', () => form().replace('practices:1:', 'practices:2:').bytes(), 'newer'],
  ])('is refused at the file: %s', async (_, bytes, code) => {
    const before = await count()
    const answer = await send(bytes(), { language: 'sv' })
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toMatchObject([{ path: 'file', code }])
    expect(await count()).toBe(before)
  })
})
