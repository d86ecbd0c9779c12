// Before the config, which reads TRANSLATION_URL once.
import { asked, byMachine, failWith, stopTranslationServer } from '../support/translationServer'

import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { findGaps, gapHref } from '@/admin/gaps/findGaps'
import { findTranslation } from '@/admin/translate/findTranslation'
import { GAPS } from '@/domain/translations/gaps'
import { passagesOf } from '@/domain/translations/passages'
import type { BestPractice } from '@/payload-types'

import { countQueries } from '../support/countQueries'
import { aPractice, aText } from '../support/entries'
import { aCast, unique, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { latest, rest } from '../support/rest'
import { type Entry, swedishOf } from '../support/swedish'

let payload: Payload
let cast: Cast
let of: ReturnType<typeof swedishOf>

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
  of = swedishOf(payload, cast)
})
beforeEach(() => {
  asked.length = 0
  failWith(null)
})
afterAll(() => stopTranslationServer())

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
    await of.write(entry, 'sv', { summary: 'Barn går ihop.' })
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
    await of.inSwedish(entry, {})
    expect((await of.swedish(entry))?.state).toBe('reviewed')
  })

  it('is outdated when the original moves on', async () => {
    const entry = await aPractice(payload, cast)
    await translate(entry)
    await of.write(entry, 'en', { summary: 'Parents walk with them.' })
    expect((await of.swedish(entry))?.state).toBe('outdated')
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
    await of.write(entry, 'sv', { summary: 'Barn går.' })
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
    await of.inSwedish(entry)
    await of.write(entry, 'en', { summary: 'Parents walk.' })
    await of.write(entry, 'en', { reach: { number: 41, unit: 'pupils', year: 2025 } })
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
    await of.inSwedish(entry)
    await of.declare(entry)
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
