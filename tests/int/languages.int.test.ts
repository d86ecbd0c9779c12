import { createLocalReq, type Payload, type Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { parsePracticeFilter } from '@/domain/practices/practiceFilter'
import { findPractice } from '@/features/practices/findPractice'
import { findPracticeList } from '@/features/practices/findPracticeList'
import { findAddresses } from '@/features/sitemap/findAddresses'
import { takeSnapshot } from '@/server/editions/takeSnapshot'

import { giveTo } from '../support/aReview'
import { aMethod, aPractice, aResult } from '../support/entries'
import { graphql } from '../support/graphql'
import { aCast, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { rest } from '../support/rest'
import { HIDDEN, inThreeLanguages, type Made, SHOWN, WORDS } from '../support/translated'

let payload: Payload
let cast: Cast
let entry: Made

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
  entry = await aTranslated()
})

const aTranslated = () => inThreeLanguages(payload, cast, { make: aPractice, words: WORDS })

const OUTSIDERS: [string, () => Person | null][] = [
  ['an anonymous reader', () => null],
  ['a member of another organisation', () => cast.neighbour],
  ['a reviewer it is not assigned to', () => cast.reviewer],
]

const INSIDERS: [string, () => Person][] = [
  ['a member of its owner', () => cast.member],
  ['the Secretariat', () => cast.secretariat],
]

describe.each(OUTSIDERS)('a language that is not ready, for %s', (_, person) => {
  const asked = async (path: string) => JSON.stringify((await rest(path, { as: person() })).body)

  it.each([
    'locale=all&depth=2',
    'locale=sv',
    'locale=sv&fallback-locale=it',
    'locale=it&fallback-locale=sv',
    'locale=sv&draft=true',
    'locale=all&select[title]=true&select[steps]=true',
    'locale=all&select[translations]=false',
    'locale=all&select[originalLanguage]=false',
  ])('stays out of the entry and out of the list by %s', async (query) => {
    const { id } = entry
    expect(await asked(`/best-practices/${id}?${query}`)).not.toContain(HIDDEN)
    const where = `where[id][equals]=${id}`
    expect(await asked(`/best-practices?${where}&${query}`)).not.toContain(HIDDEN)
  })

  it('leaves the languages that are ready', async () => {
    const { id } = entry
    expect(await asked(`/best-practices/${id}?locale=it`)).toContain(SHOWN)
    const all = await rest(`/best-practices/${id}?locale=all`, { as: person() })
    expect(all.body.title).toEqual({ en: WORDS.title.en, it: SHOWN })
    const [step] = all.body.steps as { title: object; month: number }[]
    expect(step).toMatchObject({ title: { en: 'Step', it: SHOWN }, month: 1 })
  })

  it('stays out of what is linked', async () => {
    const practices = { data: { practices: [entry.id] }, state: 'published' } as const
    const result = await aResult(payload, cast, practices)
    const path = `/project-results/${result.id}?locale=all&depth=2`
    expect(await asked(path)).not.toContain(HIDDEN)
    expect(await asked(path)).toContain(SHOWN)
  })

  it('stays out of GraphQL', async () => {
    const query = (locale: string) =>
      `{ BestPractice(id: "${entry.id}", locale: ${locale}, fallbackLocale: sv) { title steps { text } solution } }`
    expect(JSON.stringify(await graphql(query('sv'), person()))).not.toContain(HIDDEN)
    expect(JSON.stringify(await graphql(query('it'), person()))).toContain(SHOWN)
  })

  it('stays out of versions', async () => {
    const { id } = entry
    const path = `/best-practices/versions?locale=all&where[parent][equals]=${id}`
    expect(await asked(path)).not.toContain(HIDDEN)
  })

  it.each(['title', 'context.prerequisites', 'steps.text'])(
    'is not found by a filter on %s',
    async (field) => {
      const { id } = entry
      const found = async (locale: string, word: string) => {
        const where = `where[id][equals]=${id}&where[${field}][like]=${word}`
        const answer = await rest(`/best-practices?locale=${locale}&${where}`, { as: person() })
        return answer.body.totalDocs
      }
      expect(await found('sv', HIDDEN)).toBe(0)
      expect(await found('all', HIDDEN)).toBe(0)
      expect(await found('it', SHOWN)).toBe(1)
    },
  )

  it('is not told by a negated filter, a count or an order', async () => {
    const { id } = entry
    const where = `where[id][equals]=${id}`
    const count = async (path: string) => (await rest(path, { as: person() })).body.totalDocs
    const no = `${where}&where[title][not_equals]=x`
    expect(await count(`/best-practices?locale=sv&${no}`)).toBe(0)
    expect(await count(`/best-practices/count?locale=sv&${no}`)).toBe(0)
    expect(await count(`/best-practices?locale=sv&${where}&sort=-title`)).toBe(0)
    expect(await count(`/best-practices?locale=it&${where}&sort=-title`)).toBe(1)
  })

  it('leaves what else a filter finds', async () => {
    const { id } = entry
    const or = `where[or][0][title][like]=${HIDDEN}&where[or][1][id][equals]=${id}`
    const answer = await rest(`/best-practices?locale=sv&${or}`, { as: person() })
    expect(answer.body.totalDocs).toBe(1)
  })

  it.each([
    ['best-practices', 'title.sv'],
    ['best-practices', 'title__sv'],
    ['best-practices', 'steps.text.sv'],
    ['best-practices', 'related.title'],
    ['project-results', 'practices.title'],
    ['handbook-methods', 'related.title.sv'],
  ])('is not asked for in %s round the rule, by %s', async (collection, path) => {
    const ask = async (query: string) =>
      (await rest(`/${collection}?locale=sv&${query}`, { as: person() })).status
    expect(await ask(`where[${path}][like]=${HIDDEN}`)).toBe(400)
    expect(await ask(`where[or][0][${path}][like]=${HIDDEN}`)).toBe(400)
    expect(await ask(`sort=${path}`)).toBe(400)
  })

  it('is not found by a filter in GraphQL', async () => {
    const { id } = entry
    const total = async (filter: string) => {
      const query = `{ BestPractices(locale: sv, where: { id: { equals: "${id}" }, ${filter} }) { totalDocs } }`
      const { data } = await graphql(query, person())
      return (data as { BestPractices: { totalDocs: number } } | null)?.BestPractices.totalDocs ?? 0
    }
    expect(await total(`title: { like: "${HIDDEN}" }`)).toBe(0)
    expect(await total(`OR: [{ steps__text: { like: "${HIDDEN}" } }]`)).toBe(0)
    expect(await total('originalLanguage: { equals: en }')).toBe(1)
  })

  it('stays out of the Local API with a user', async () => {
    const { id } = entry
    const asking = {
      collection: 'best-practices',
      locale: 'sv',
      overrideAccess: false,
      user: person(),
    } as const
    const where: Where = { and: [{ id: { equals: id } }, { title: { like: HIDDEN } }] }
    expect((await payload.find({ ...asking, where })).totalDocs).toBe(0)
    expect((await payload.findByID({ ...asking, id })).title).toBeFalsy()
    await expect(payload.findDistinct({ ...asking, field: 'title' })).rejects.toThrow()
  })
})

describe.each(INSIDERS)('a language that is not ready, for %s', (_, person) => {
  it('is there to be worked on, found and ordered by', async () => {
    const { id } = entry
    const as = person()
    const read = await rest(`/best-practices/${id}?locale=sv`, { as })
    expect(read.body.title).toBe(HIDDEN)
    const where = `where[id][equals]=${id}&where[title][like]=${HIDDEN}&sort=title`
    const found = await rest(`/best-practices?locale=sv&${where}&select[title]=true`, { as })
    expect(found.body).toMatchObject({ totalDocs: 1, docs: [{ title: HIDDEN }] })
    const versions = `/best-practices/versions?locale=sv&where[parent][equals]=${id}`
    expect(JSON.stringify((await rest(versions, { as })).body)).toContain(HIDDEN)
  })
})

describe('a language that is not ready', () => {
  it('is read by the reviewer that the entry is assigned to', async () => {
    const { id, collection } = await aTranslated()
    await giveTo(payload, { id, collection }, [cast.reviewer])
    const answer = await rest(`/best-practices/${id}?locale=sv`, { as: cast.reviewer })
    expect(answer.body.title).toBe(HIDDEN)
  })

  it('is not shown on the page, not even to those who work on it', async () => {
    const { id } = entry
    const { slug } = await payload.findByID({ collection: 'best-practices', id, depth: 0 })
    for (const user of [null, cast.member, cast.secretariat]) {
      const seen = await findPractice({ locale: 'sv', payload, user }, slug ?? '')
      expect(seen).toMatchObject({ shown: 'en', state: 'none', languages: ['en', 'it'] })
      expect(JSON.stringify(seen?.words)).not.toContain(HIDDEN)
      expect((await findPractice({ locale: 'it', payload, user }, slug ?? ''))?.title).toBe(SHOWN)
    }
  })

  it('is not found by the search of the list', async () => {
    const found = async (q: string, user: Person | null) =>
      (await findPracticeList({ locale: 'sv', payload, user }, parsePracticeFilter({ q }))).total
    expect(await found(HIDDEN, null)).toBe(0)
    expect(await found(HIDDEN, cast.member)).toBe(0)
    expect(await found(SHOWN, null)).toBeGreaterThan(0)
  })

  it('has no address in the sitemap', async () => {
    const { id } = entry
    const { slug } = await payload.findByID({ collection: 'best-practices', id, depth: 0 })
    const addresses = await findAddresses({ locale: 'en', payload, user: null })
    const own = addresses.find(({ path }) => path === `/practices/${slug}`)
    expect(own?.ready).toEqual(['en', 'it'])
  })

  it('stays out of the editions of the handbook', async () => {
    const { title, steps, solution } = WORDS
    const words = {
      title,
      steps: steps.map(({ title, text }) => ({ title, facilitator: text, participants: text })),
      risksAndSafeguards: solution,
    }
    await inThreeLanguages(payload, cast, { make: aMethod, words })
    const req = await createLocalReq({ user: cast.secretariat }, payload)
    const snapshot = JSON.stringify(await takeSnapshot(req))
    expect(snapshot).not.toContain(HIDDEN)
    expect(snapshot).toContain(SHOWN)
  })
})
