import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { aPractice, aText } from '../support/entries'
import { aCast, unique, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { latest, move, rest, stored } from '../support/rest'
import { S_TEXTS, swedishOf } from '../support/swedish'

let payload: Payload
let cast: Cast
let of: ReturnType<typeof swedishOf>

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
  of = swedishOf(payload, cast)
})

describe('a language', () => {
  it('is declared ready by the Secretariat once it has what readers need', async () => {
    const entry = await aPractice(payload, cast)
    await of.inSwedish(entry)
    const before = await latest(payload, entry)
    const answer = await of.declare(entry)
    expect(answer).toMatchObject({ status: 200, body: { languages: ['en', 'sv'] } })
    const after = await latest(payload, entry)
    expect(after.translations?.sv).toMatchObject({ state: 'reviewed', ready: true })
    expect({ ...after, translations: null }).toEqual({ ...before, translations: null })
  })

  it('is hidden again', async () => {
    const entry = await aPractice(payload, cast)
    await of.inSwedish(entry)
    await of.declare(entry)
    expect((await of.declare(entry, { ready: false })).body.languages).toEqual(['en'])
    expect((await of.swedish(entry))?.ready).toBe(false)
  })

  it('is judged by what the public would see, and opens in public at once', async () => {
    const entry = await aPractice(payload, cast)
    await of.inSwedish(entry)
    for (const action of ['submit', 'start-review', 'publish']) {
      expect((await move(payload, entry, { as: cast.secretariat, action })).status).toBe(200)
    }
    const path = `/best-practices/${entry.id}?locale=sv`
    expect((await rest(path)).body.title).toBeFalsy()
    await of.inSwedish(entry, { title: null })
    expect((await of.declare(entry)).status).toBe(200)
    expect((await rest(path)).body.title).toBe(S_TEXTS.title)
    expect((await stored(payload, entry)).translations?.sv?.ready).toBe(true)
    expect((await of.swedish(entry))?.ready).toBe(true)
    expect((await latest(payload, entry)).reviewState).toBe('draft')
  })

  it('that is ready changes no states in public when a revision has others', async () => {
    const entry = await aPractice(payload, cast)
    await of.inSwedish(entry)
    for (const action of ['submit', 'start-review', 'publish']) {
      await move(payload, entry, { as: cast.secretariat, action })
    }
    await of.write(entry, 'en', { summary: 'Parents walk with them.' })
    expect((await of.swedish(entry))?.state).toBe('outdated')
    await of.declare(entry)
    expect((await stored(payload, entry)).translations?.sv?.state).toBe('reviewed')
    expect((await of.swedish(entry))?.state).toBe('outdated')
  })

  it('stays ready when its owner writes on, and when the revision is published', async () => {
    const entry = await aPractice(payload, cast)
    await of.inSwedish(entry)
    await of.declare(entry)
    await of.write(entry, 'en', { summary: 'Parents walk with them.' })
    await of.write(entry, 'sv', { summary: 'Föräldrar går med.' })
    expect((await of.swedish(entry))?.ready).toBe(true)
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
    const answer = await of.declare(entry)
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.map(({ path }) => path)).toEqual([
      'title',
      'summary',
      'problem',
      'solution',
      'translations.sv.state',
    ])
    expect((await of.swedish(entry))?.ready).toBeFalsy()
  })

  it.each([
    ['language', { language: 'de' }],
    ['language', { language: 'en' }],
    ['ready', { ready: 'yes' }],
    ['version', { version: 'yesterday' }],
  ])('is refused with a wrong %s', async (path, wish) => {
    const answer = await of.declare(await aPractice(payload, cast), wish)
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ path }] } })
  })

  it('is not declared ready on an older version than the newest', async () => {
    const entry = await aPractice(payload, cast)
    await of.inSwedish(entry)
    const { updatedAt: version } = await latest(payload, entry)
    await of.write(entry, 'sv', { title: 'Gångbuss' })
    expect((await of.declare(entry, { version })).status).toBe(409)
    expect((await of.swedish(entry))?.ready).toBeFalsy()
  })

  it('is declared ready by staff alone', async () => {
    const entry = await aPractice(payload, cast)
    await of.inSwedish(entry)
    const status = async (as: Person | null) => (await of.declare(entry, { as })).status
    expect(await status(cast.member)).toBe(403)
    expect(await status(cast.neighbour)).toBe(404)
    expect(await status(cast.reviewer)).toBe(404)
    const body = { language: 'sv', ready: true, version: new Date().toISOString() }
    const path = `/best-practices/${entry.id}/languages`
    expect((await rest(path, { method: 'POST', body })).status).toBe(401)
    await of.write(entry, 'sv', { translations: { sv: { ready: true, sourceVersion: 'x' } } })
    expect((await of.swedish(entry))?.ready).toBeFalsy()
    expect((await of.swedish(entry))?.sourceVersion).not.toBe('x')
  })

  it('is not ready from the start, whatever the one who begins says', async () => {
    const body = {
      title: `Begun ${unique()}`,
      originalLanguage: 'en',
      translations: { sv: { state: 'reviewed', ready: true, sourceVersion: 'x' } },
    }
    const answer = await rest('/best-practices', { method: 'POST', as: cast.member, body })
    const { id } = answer.body.doc as { id: string }
    const translation = await of.swedish({ collection: 'best-practices', id })
    expect(translation?.state).toBe('reviewed')
    expect(translation?.ready).toBe(false)
    expect(translation?.sourceVersion).toBeFalsy()
  })

  it('is not declared ready again by an old version', async () => {
    const entry = await aPractice(payload, cast)
    await of.inSwedish(entry)
    await of.declare(entry)
    const { docs } = await payload.findVersions({
      collection: 'best-practices',
      where: { and: [{ parent: { equals: entry.id } }, { latest: { equals: true } }] },
    })
    await of.write(entry, 'sv', { title: 'Gångbuss' })
    await of.declare(entry, { ready: false })
    const path = `/best-practices/versions/${docs[0]?.id}?draft=true`
    expect((await rest(path, { method: 'POST', as: cast.member })).status).toBe(200)
    expect((await of.swedish(entry))?.ready).toBe(false)
  })
})

describe('a reviewed translation', () => {
  it('knows the version of the original that it was made from', async () => {
    const entry = await aPractice(payload, cast)
    const { updatedAt } = await latest(payload, entry)
    await of.inSwedish(entry)
    expect(await of.swedish(entry)).toMatchObject({ state: 'reviewed', sourceVersion: updatedAt })
  })

  it.each([
    ['a text', { summary: 'Parents walk with them.' }],
    ['a rich text', { solution: aText('Grandparents take turns.') }],
    ['a row', { dos: [{ text: 'Start with one street.' }] }],
    ['a text in a group', { context: { prerequisites: 'A lit pavement.' } }],
  ])('is outdated when %s of the original changes', async (_, data) => {
    const entry = await aPractice(payload, cast)
    const { updatedAt } = await latest(payload, entry)
    await of.inSwedish(entry)
    await of.write(entry, 'en', data)
    expect(await of.swedish(entry)).toMatchObject({ state: 'outdated', sourceVersion: updatedAt })
  })

  it.each([
    ['a figure changes', 'en', { reach: { number: 41, unit: 'pupils', year: 2025 } }],
    ['the same words are saved again', 'en', { summary: 'Children walk to school together.' }],
    ['the translation changes', 'sv', { summary: 'Barnen går tillsammans.' }],
  ] as const)('is as good as before when %s', async (_, locale, data) => {
    const entry = await aPractice(payload, cast)
    await of.inSwedish(entry)
    await of.write(entry, locale, data)
    expect((await of.swedish(entry))?.state).toBe('reviewed')
  })

  it('is as good as before when the Secretariat publishes it with a statement', async () => {
    const entry = await aPractice(payload, cast)
    await of.inSwedish(entry)
    const as = cast.secretariat
    for (const action of ['submit', 'start-review']) await move(payload, entry, { as, action })
    await move(payload, entry, { as, action: 'publish', statement: 'Simple and cheap.' })
    expect((await stored(payload, entry)).translations?.sv?.state).toBe('reviewed')
  })

  it('that was outdated is current once somebody has looked at it again', async () => {
    const entry = await aPractice(payload, cast)
    await of.inSwedish(entry)
    await of.write(entry, 'en', { summary: 'Parents walk with them.' })
    const { updatedAt } = await latest(payload, entry)
    await of.inSwedish(entry, { summary: 'Föräldrar går med.' })
    expect(await of.swedish(entry)).toMatchObject({ state: 'reviewed', sourceVersion: updatedAt })
  })
})
