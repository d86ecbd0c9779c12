// Before the config, which reads TRANSLATION_URL once.
import { asked, byMachine, failWith, stopTranslationServer } from '../support/translationServer'

import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { findGaps, gapHref } from '@/admin/gaps/findGaps'
import { findTranslation } from '@/admin/translate/findTranslation'
import type { Locale } from '@/domain/locales'
import { GAPS } from '@/domain/translations/gaps'
import { passagesOf } from '@/domain/translations/passages'
import type { BestPractice } from '@/payload-types'

import { countQueries } from '../support/countQueries'
import { aPractice, aText } from '../support/entries'
import { aCast, unique, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { latest, move, rest, stored, type Answer } from '../support/rest'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
})
beforeEach(() => {
  asked.length = 0
  failWith(null)
})
afterAll(() => stopTranslationServer())

type Entry = Awaited<ReturnType<typeof aPractice>>

const S_TEXTS = {
  title: 'Vandrande skolbuss',
  summary: 'Barn går till skolan ihop.',
  problem: 'Vartannat barn kom med bil.',
  solution: aText('Föräldrar turas om.'),
}

const write = (entry: Entry, locale: Locale, data: Record<string, unknown>) =>
  rest(`/${entry.collection}/${entry.id}?locale=${locale}&draft=true`, {
    method: 'PATCH',
    as: cast.member,
    body: data,
  })

const inSwedish = (entry: Entry, data: Record<string, unknown> = S_TEXTS) =>
  write(entry, 'sv', { ...data, translations: { sv: { state: 'reviewed' } } })

const swedish = async (entry: Entry) => (await latest(payload, entry)).translations?.sv

type Wish = { as?: Person | null; language?: string; ready?: unknown; version?: string }

async function declare(entry: Entry, wish: Wish = {}): Promise<Answer> {
  const { updatedAt } = await latest(payload, entry)
  const { as = cast.secretariat, language = 'sv', ready = true, version = updatedAt } = wish
  const body = { language, ready, version }
  return rest(`/${entry.collection}/${entry.id}/languages`, { method: 'POST', as, body })
}

describe('a language', () => {
  it('is declared ready by the Secretariat once it has what readers need', async () => {
    const entry = await aPractice(payload, cast)
    await inSwedish(entry)
    const before = await latest(payload, entry)
    const answer = await declare(entry)
    expect(answer).toMatchObject({ status: 200, body: { languages: ['en', 'sv'] } })
    const after = await latest(payload, entry)
    expect(after.translations?.sv).toMatchObject({ state: 'reviewed', ready: true })
    expect({ ...after, translations: null }).toEqual({ ...before, translations: null })
  })

  it('is hidden again', async () => {
    const entry = await aPractice(payload, cast)
    await inSwedish(entry)
    await declare(entry)
    expect((await declare(entry, { ready: false })).body.languages).toEqual(['en'])
    expect((await swedish(entry))?.ready).toBe(false)
  })

  it('is judged by what the public would see, and opens in public at once', async () => {
    const entry = await aPractice(payload, cast)
    await inSwedish(entry)
    for (const action of ['submit', 'start-review', 'publish']) {
      expect((await move(payload, entry, { as: cast.secretariat, action })).status).toBe(200)
    }
    const path = `/best-practices/${entry.id}?locale=sv`
    expect((await rest(path)).body.title).toBeFalsy()
    await inSwedish(entry, { title: null })
    expect((await declare(entry)).status).toBe(200)
    expect((await rest(path)).body.title).toBe(S_TEXTS.title)
    expect((await stored(payload, entry)).translations?.sv?.ready).toBe(true)
    expect((await swedish(entry))?.ready).toBe(true)
    expect((await latest(payload, entry)).reviewState).toBe('draft')
  })

  it('that is ready changes no states in public when a revision has others', async () => {
    const entry = await aPractice(payload, cast)
    await inSwedish(entry)
    for (const action of ['submit', 'start-review', 'publish']) {
      await move(payload, entry, { as: cast.secretariat, action })
    }
    await write(entry, 'en', { summary: 'Parents walk with them.' })
    expect((await swedish(entry))?.state).toBe('outdated')
    await declare(entry)
    expect((await stored(payload, entry)).translations?.sv?.state).toBe('reviewed')
    expect((await swedish(entry))?.state).toBe('outdated')
  })

  it('stays ready when its owner writes on, and when the revision is published', async () => {
    const entry = await aPractice(payload, cast)
    await inSwedish(entry)
    await declare(entry)
    await write(entry, 'en', { summary: 'Parents walk with them.' })
    await write(entry, 'sv', { summary: 'Föräldrar går med.' })
    expect((await swedish(entry))?.ready).toBe(true)
    for (const action of ['submit', 'start-review', 'publish']) {
      await move(payload, entry, { as: cast.secretariat, action })
    }
    expect((await stored(payload, entry)).translations?.sv).toMatchObject({
      state: 'outdated',
      ready: true,
    })
  })

  it('is refused with each text that it lacks', async () => {
    const entry = await aPractice(payload, cast)
    const answer = await declare(entry)
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.map(({ path }) => path)).toEqual([
      'title',
      'summary',
      'problem',
      'solution',
      'translations.sv.state',
    ])
    expect((await swedish(entry))?.ready).toBeFalsy()
  })

  it.each([
    ['language', { language: 'de' }],
    ['language', { language: 'en' }],
    ['ready', { ready: 'yes' }],
    ['version', { version: 'yesterday' }],
  ])('is refused with a wrong %s', async (path, wish) => {
    const answer = await declare(await aPractice(payload, cast), wish)
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ path }] } })
  })

  it('is not declared ready on an older version than the newest', async () => {
    const entry = await aPractice(payload, cast)
    await inSwedish(entry)
    const { updatedAt: version } = await latest(payload, entry)
    await write(entry, 'sv', { title: 'Gångbuss' })
    expect((await declare(entry, { version })).status).toBe(409)
    expect((await swedish(entry))?.ready).toBeFalsy()
  })

  it('is declared ready by staff alone', async () => {
    const entry = await aPractice(payload, cast)
    await inSwedish(entry)
    const status = async (as: Person | null) => (await declare(entry, { as })).status
    expect(await status(cast.member)).toBe(403)
    expect(await status(cast.neighbour)).toBe(404)
    expect(await status(cast.reviewer)).toBe(404)
    const body = { language: 'sv', ready: true, version: new Date().toISOString() }
    const path = `/best-practices/${entry.id}/languages`
    expect((await rest(path, { method: 'POST', body })).status).toBe(401)
    await write(entry, 'sv', { translations: { sv: { ready: true, sourceVersion: 'x' } } })
    expect((await swedish(entry))?.ready).toBeFalsy()
    expect((await swedish(entry))?.sourceVersion).not.toBe('x')
  })

  it('is not ready from the start, whatever the one who begins says', async () => {
    const body = {
      title: `Begun ${unique()}`,
      originalLanguage: 'en',
      translations: { sv: { state: 'reviewed', ready: true, sourceVersion: 'x' } },
    }
    const answer = await rest('/best-practices', { method: 'POST', as: cast.member, body })
    const { id } = answer.body.doc as { id: string }
    const translation = await swedish({ collection: 'best-practices', id })
    expect(translation?.state).toBe('reviewed')
    expect(translation?.ready).toBe(false)
    expect(translation?.sourceVersion).toBeFalsy()
  })

  it('is not declared ready again by an old version', async () => {
    const entry = await aPractice(payload, cast)
    await inSwedish(entry)
    await declare(entry)
    const { docs } = await payload.findVersions({
      collection: 'best-practices',
      where: { and: [{ parent: { equals: entry.id } }, { latest: { equals: true } }] },
    })
    await write(entry, 'sv', { title: 'Gångbuss' })
    await declare(entry, { ready: false })
    const path = `/best-practices/versions/${docs[0]?.id}?draft=true`
    expect((await rest(path, { method: 'POST', as: cast.member })).status).toBe(200)
    expect((await swedish(entry))?.ready).toBe(false)
  })
})

describe('a reviewed translation', () => {
  it('knows the version of the original that it was made from', async () => {
    const entry = await aPractice(payload, cast)
    const { updatedAt } = await latest(payload, entry)
    await inSwedish(entry)
    expect(await swedish(entry)).toMatchObject({ state: 'reviewed', sourceVersion: updatedAt })
  })

  it.each([
    ['a text', { summary: 'Parents walk with them.' }],
    ['a rich text', { solution: aText('Grandparents take turns.') }],
    ['a row', { dos: [{ text: 'Start with one street.' }] }],
    ['a text in a group', { context: { prerequisites: 'A lit pavement.' } }],
  ])('is outdated when %s of the original changes', async (_, data) => {
    const entry = await aPractice(payload, cast)
    const { updatedAt } = await latest(payload, entry)
    await inSwedish(entry)
    await write(entry, 'en', data)
    expect(await swedish(entry)).toMatchObject({ state: 'outdated', sourceVersion: updatedAt })
  })

  it.each([
    ['a figure changes', 'en', { reach: { number: 41, unit: 'pupils', year: 2025 } }],
    ['the same words are saved again', 'en', { summary: 'Children walk to school together.' }],
    ['the translation changes', 'sv', { summary: 'Barnen går tillsammans.' }],
  ] as const)('is as good as before when %s', async (_, locale, data) => {
    const entry = await aPractice(payload, cast)
    await inSwedish(entry)
    await write(entry, locale, data)
    expect((await swedish(entry))?.state).toBe('reviewed')
  })

  it('is as good as before when the Secretariat publishes it with a statement', async () => {
    const entry = await aPractice(payload, cast)
    await inSwedish(entry)
    const as = cast.secretariat
    for (const action of ['submit', 'start-review']) await move(payload, entry, { as, action })
    await move(payload, entry, { as, action: 'publish', statement: 'Simple and cheap.' })
    expect((await stored(payload, entry)).translations?.sv?.state).toBe('reviewed')
  })

  it('that was outdated is current once somebody has looked at it again', async () => {
    const entry = await aPractice(payload, cast)
    await inSwedish(entry)
    await write(entry, 'en', { summary: 'Parents walk with them.' })
    const { updatedAt } = await latest(payload, entry)
    await inSwedish(entry, { summary: 'Föräldrar går med.' })
    expect(await swedish(entry)).toMatchObject({ state: 'reviewed', sourceVersion: updatedAt })
  })
})

describe('a translation by machine', () => {
  const translate = (entry: Entry, as: Person | null = cast.member, language = 'sv') =>
    rest(`/${entry.collection}/${entry.id}/translate`, { method: 'POST', as, body: { language } })

  const inSwedishNow = (entry: Entry): Promise<BestPractice> =>
    payload.findByID({
      ...entry,
      collection: 'best-practices',
      depth: 0,
      draft: true,
      locale: 'sv',
    })

  it('fills what is empty, says so, and is shown to nobody', async () => {
    const title = `Walking bus ${unique()}`
    const data = { title, solution: aText('Parents take turns.') }
    const entry = await aPractice(payload, cast, { data })
    await write(entry, 'sv', { summary: 'Barn går ihop.' })
    const answer = await translate(entry)
    expect(answer.status).toBe(200)
    const doc = await inSwedishNow(entry)
    expect(doc.title).toBe(byMachine(title, 'sv'))
    expect(doc.summary).toBe('Barn går ihop.')
    expect(passagesOf(doc.solution)).toEqual([byMachine('Parents take turns.', 'sv')])
    expect(doc.translations?.sv).toMatchObject({ state: 'machine' })
    expect(doc.translations?.sv?.ready).toBeFalsy()
    expect(asked[0]).toMatchObject({ source: 'en', target: 'sv', api_key: 'a key of the test' })
  })

  it('leaves the rows it fills their figures and order, and the original as it is', async () => {
    const entry = await aPractice(payload, cast)
    const inEnglish = (): Promise<BestPractice> =>
      payload.findByID({ ...entry, collection: 'best-practices', depth: 0, draft: true })
    const before = await inEnglish()
    await translate(entry)
    const doc = await inSwedishNow(entry)
    expect(doc.steps?.map(({ title, month }) => [title, month])).toEqual(
      [1, 2, 3].map((month) => [byMachine(`Step ${month}`, 'sv'), month]),
    )
    expect(doc.results?.[0]).toMatchObject({ baseline: 60, after: 35, unit: 'cars' })
    const after = await inEnglish()
    expect(after.steps).toEqual(before.steps)
    expect(after.title).toBe(before.title)
  })

  it('is a reviewed one once a person has said so', async () => {
    const entry = await aPractice(payload, cast)
    await translate(entry)
    await inSwedish(entry, {})
    expect((await swedish(entry))?.state).toBe('reviewed')
  })

  it('is outdated when the original moves on', async () => {
    const entry = await aPractice(payload, cast)
    await translate(entry)
    await write(entry, 'en', { summary: 'Parents walk with them.' })
    expect((await swedish(entry))?.state).toBe('outdated')
  })

  it('changes nothing when the service fails', async () => {
    const entry = await aPractice(payload, cast)
    const before = await latest(payload, entry)
    failWith(503)
    const answer = await translate(entry)
    expect(answer).toMatchObject({
      status: 502,
      body: { errors: [{ code: 'translation-failed' }] },
    })
    expect(await latest(payload, entry)).toEqual(before)
  })

  it('is not asked for twice, nor into the language of the original', async () => {
    const entry = await aPractice(payload, cast)
    await translate(entry)
    expect((await translate(entry)).status).toBe(409)
    expect((await translate(entry, cast.member, 'en')).status).toBe(400)
  })

  it('is asked for by the owner’s members and staff alone, and while it may be written', async () => {
    const entry = await aPractice(payload, cast, { state: 'submitted' })
    expect((await translate(entry, null)).status).toBe(401)
    expect((await translate(entry, cast.neighbour)).status).toBe(404)
    expect((await translate(entry, cast.member)).status).toBe(409)
    expect(asked).toEqual([])
    expect((await translate(entry, cast.secretariat)).status).toBe(200)
    expect((await latest(payload, entry)).reviewState).toBe('submitted')
  })
})

describe('the translator’s view', () => {
  const seen = (entry: Entry, user: Person | null, to = 'sv') =>
    findTranslation({ locale: 'sv', payload, user }, { ...entry, to })

  it('has the original beside the translation, and says whether it may be written', async () => {
    const entry = await aPractice(payload, cast, { data: { summary: 'Children walk.' } })
    await write(entry, 'sv', { summary: 'Barn går.' })
    const found = await seen(entry, cast.member)
    expect(found).toMatchObject({ from: 'en', to: 'sv', state: 'none', isWritable: true })
    const summary = found?.sections.find(({ path }) => path === 'summary')
    expect(summary?.passages).toEqual([
      { original: 'Children walk.', translation: 'Barn går.', earlier: null },
    ])
    expect(await seen(entry, cast.neighbour)).toBeNull()
  })

  it('marks what the original says anew since it was translated, and nothing else', async () => {
    const entry = await aPractice(payload, cast, { data: { summary: 'Children walk.' } })
    await inSwedish(entry)
    await write(entry, 'en', { summary: 'Parents walk.' })
    await write(entry, 'en', { reach: { number: 41, unit: 'pupils', year: 2025 } })
    const marked = (await seen(entry, cast.member))?.sections.flatMap(({ path, passages }) =>
      passages.flatMap(({ earlier }) => (earlier === null ? [] : [[path, earlier]])),
    )
    expect(marked).toEqual([['summary', 'Children walk.']])
  })
})

describe('the report of gaps', () => {
  const reader = () => ({ locale: 'en' as const, payload, user: cast.secretariat })
  const gaps = async () => {
    const found = await findGaps(reader())
    return found.find(({ collection }) => collection === 'best-practices')?.counts.sv
  }

  it('counts each entry once in each language, and its numbers open what they count', async () => {
    const entry = await aPractice(payload, cast)
    await inSwedish(entry)
    await declare(entry)
    const counts = await gaps()
    for (const gap of GAPS) {
      const href = gapHref({ collection: 'best-practices', locale: 'sv', gap })
      const query = new URL(href, 'http://localhost').search
      const list = await rest(`/best-practices${query}&draft=true`, { as: cast.secretariat })
      expect([gap, list.body.totalDocs]).toEqual([gap, counts?.[gap]])
    }
  })

  it('asks the database once for each kind of entry', async () => {
    expect(await countQueries(payload, () => findGaps(reader()))).toBe(3)
  })
})
