import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { LOCALES } from '@/domain/locales'
import { findGone } from '@/features/addresses/findGone'
import { findPlaceOfReference, findPlaceOfSlug } from '@/features/addresses/findPlace'

import { aMethod, aPractice, aResult } from '../support/entries'
import { aCast, unique, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { latest, move, rest, stored, type Reviewed } from '../support/rest'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
})

type Which = { collection: Reviewed; id: string }
type Ask = { as?: Person | null; version?: string }

async function readdress(entry: Which, slug: string, { as, version }: Ask = {}) {
  const seen = version ?? (await latest(payload, entry)).updatedAt
  return rest(`/${entry.collection}/${entry.id}/address`, {
    method: 'POST',
    as: as === undefined ? cast.secretariat : as,
    body: { slug, version: seen },
  })
}

const slugOf = async (entry: Which) => String((await latest(payload, entry)).slug)
const reader = () => ({ locale: 'en' as const, payload, user: null })
const placeOf = ({ collection }: Which, slug: string) =>
  findPlaceOfSlug(reader(), { collection, slug })

const KINDS = [
  ['a practice', aPractice, '/practices/'],
  ['a result', aResult, '/results/'],
  ['a method', aMethod, '/handbook/meeting/'],
] as const

describe.each(KINDS)('the address of %s', (_, make, folder) => {
  it('changes in public and in the revision under way, and the old one leads to the new one', async () => {
    const entry = await make(payload, cast, { state: 'published' })
    const before = await stored(payload, entry)
    await payload.update({ ...entry, data: { title: 'Revised' }, user: cast.member })
    const slug = `new-${unique()}`

    const answer = await readdress(entry, slug)

    expect(answer).toEqual({ status: 200, body: { slug, former: before.slug } })
    expect(await stored(payload, entry)).toEqual({ ...before, slug })
    expect(await latest(payload, entry)).toMatchObject({ slug, title: 'Revised' })
    expect(await placeOf(entry, String(before.slug))).toEqual({
      isPublic: true,
      path: `${folder}${slug}`,
    })
  })

  it('leads on in one step, however often it changed, and back to an earlier one', async () => {
    const entry = await make(payload, cast, { state: 'published' })
    const first = await slugOf(entry)
    const [second, third] = [`second-${unique()}`, `third-${unique()}`]
    await readdress(entry, second)
    await readdress(entry, third)
    for (const old of [first, second]) {
      expect(await placeOf(entry, old)).toEqual({ isPublic: true, path: `${folder}${third}` })
    }
    expect((await readdress(entry, first)).status).toBe(200)
    for (const old of [second, third]) {
      expect(await placeOf(entry, old)).toEqual({ isPublic: true, path: `${folder}${first}` })
    }
    const { docs } = await payload.find({
      collection: 'former-addresses',
      where: { entryId: { equals: entry.id } },
    })
    expect(docs.map(({ slug }) => slug).toSorted()).toEqual([second, third].toSorted())
  })

  it('is never given to another entry', async () => {
    const entry = await make(payload, cast, { state: 'published' })
    const old = await slugOf(entry)
    await readdress(entry, `new-${unique()}`)
    const other = await make(payload, cast)
    const answer = await readdress(other, old)
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.[0]).toMatchObject({ path: 'slug' })
    const namesake = await make(payload, cast, { data: { title: old } })
    expect(await slugOf(namesake)).toBe(`${old}-2`)
  })
})

describe('an address', () => {
  it('that no reader has seen leaves no trace', async () => {
    const entry = await aPractice(payload, cast)
    const old = await slugOf(entry)
    expect((await readdress(entry, `new-${unique()}`)).status).toBe(200)
    expect(await placeOf(entry, old)).toBeNull()
  })

  it.each([
    '',
    'Walking-Bus',
    'walking bus',
    'scuola-è-bella',
    '-bus',
    'bus--stop',
    '../admin',
    'a'.repeat(81),
    'bp-2026-014',
    'hm-2026-001',
  ])('%j is refused, naming the field', async (slug) => {
    const entry = await aPractice(payload, cast, { state: 'published' })
    const old = await slugOf(entry)
    const answer = await readdress(entry, slug)
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.map(({ path }) => path)).toEqual(['slug'])
    expect(await slugOf(entry)).toBe(old)
  })

  it('of another entry is refused, be it public, a draft or in the trash', async () => {
    const entry = await aPractice(payload, cast)
    const trashed = await aPractice(payload, cast)
    const taken = [await aPractice(payload, cast, { state: 'published' }), trashed]
    const data = { deletedAt: new Date().toISOString() }
    await payload.update({ ...trashed, data, user: cast.admin })
    for (const other of taken) {
      expect((await readdress(entry, await slugOf(other))).status).toBe(400)
    }
  })

  it('that a draft begun without a title got later is taken as well', async () => {
    const title = `Named later ${unique()}`
    const first = await aPractice(payload, cast, { data: { title: '' } })
    const second = await aPractice(payload, cast, { data: { title: '' } })
    for (const entry of [first, second]) {
      await payload.update({ ...entry, data: { title }, user: cast.member })
    }
    expect(await slugOf(second)).toBe(`${await slugOf(first)}-2`)
  })

  it.each([
    ['member', 403],
    ['neighbour', 404],
    ['reviewer', 404],
    ['admin', 200],
  ] as const)('is changed for a %s with %i', async (role, status) => {
    const entry = await aPractice(payload, cast)
    const answer = await readdress(entry, `new-${unique()}`, { as: cast[role] })
    expect(answer.status).toBe(status)
  })

  it('is not changed by nobody, nor by whoever has not seen the newest version', async () => {
    const entry = await aPractice(payload, cast, { state: 'published' })
    const old = await slugOf(entry)
    const version = '2026-01-01T00:00:00.000Z'
    expect((await readdress(entry, 'x', { as: null })).status).toBe(401)
    expect((await readdress(entry, `new-${unique()}`, { version })).status).toBe(409)
    expect(await slugOf(entry)).toBe(old)
  })

  it('of an entry that was deleted for good answers that it is gone, and stays taken', async () => {
    const gone = await aPractice(payload, cast, { state: 'archived' })
    const { refId, slug } = await stored(payload, gone)
    await payload.delete({ collection: 'best-practices', id: gone.id })
    expect(await placeOf(gone, String(slug))).toEqual({ isPublic: false, refId })
    expect(await findPlaceOfReference(reader(), String(refId))).toEqual({ isPublic: false, refId })
    const namesake = await aPractice(payload, cast, { data: { title: slug } })
    expect(await slugOf(namesake)).toBe(`${slug}-2`)
  })
})

describe.each(KINDS)('the reference of %s', (_, make, folder) => {
  it('leads to its page, in whichever case it is written', async () => {
    const entry = await make(payload, cast, { state: 'published' })
    const { refId, slug } = await stored(payload, entry)
    const path = `${folder}${slug}`
    for (const written of [String(refId), String(refId).toLowerCase()]) {
      expect(await findPlaceOfReference(reader(), written)).toEqual({ isPublic: true, path })
    }
  })

  it('leads to the citation of what was archived, and tells nothing more', async () => {
    const data = { title: `Kept title ${unique()}` }
    const entry = await make(payload, cast, { state: 'archived', data })
    const { refId, slug } = await stored(payload, entry)
    expect(await findPlaceOfReference(reader(), String(refId))).toEqual({ isPublic: false, refId })
    expect(await placeOf(entry, String(slug))).toEqual({ isPublic: false, refId })
    const gone = await findGone(reader(), String(refId))
    const { name } = await payload.findByID({ collection: 'organisations', id: cast.home })
    expect(gone).toEqual({
      refId,
      archived: {
        title: data.title,
        lang: 'en',
        owner: name,
        publishedAt: expect.stringMatching(/^\d{4}-/) as string,
        archivedAt: expect.stringMatching(/^\d{4}-/) as string,
      },
    })
  })

  it('says of what was taken down that it is gone, without its title', async () => {
    const entry = await make(payload, cast, { state: 'published' })
    const { refId } = await stored(payload, entry)
    await move(payload, entry, { as: cast.secretariat, action: 'unpublish' })
    expect(await findGone(reader(), String(refId))).toEqual({ refId, archived: null })
  })

  it.each(['draft', 'submitted', 'in-review'] as const)(
    'leads nowhere while it is %s and was never public',
    async (state) => {
      const entry = await make(payload, cast, { state })
      const { refId, slug } = await latest(payload, entry)
      expect(await findPlaceOfReference(reader(), String(refId))).toBeNull()
      expect(await placeOf(entry, String(slug))).toBeNull()
      expect(await findGone(reader(), String(refId))).toBeNull()
    },
  )
})

describe('the reference of an entry in the trash', () => {
  it('says that it is gone, without its title', async () => {
    const entry = await aPractice(payload, cast, { state: 'archived' })
    const { refId } = await stored(payload, entry)
    const data = { deletedAt: new Date().toISOString() }
    await payload.update({ ...entry, data, user: cast.admin })
    expect(await findGone(reader(), String(refId))).toEqual({ refId, archived: null })
  })
})

describe('where an entry is used', () => {
  type Use = { collection: string; id: string; title: string; isPublic: boolean }
  const usesOf = async (entry: Which, as: Person | null = cast.secretariat) => {
    const answer = await rest(`/${entry.collection}/${entry.id}/uses`, { as })
    return { status: answer.status, uses: (answer.body.uses ?? []) as Use[] }
  }
  const shown = (uses: Use[]) => uses.map(({ id, isPublic }) => ({ id, isPublic }))

  it('is told for each way in which entries name each other', async () => {
    const practice = await aPractice(payload, cast, { state: 'published' })
    const method = await aMethod(payload, cast, { state: 'published' })
    const naming = await aPractice(payload, cast, {
      state: 'published',
      data: { related: [practice.id], methodsUsed: [method.id] },
    })
    const result = await aResult(payload, cast, {
      data: { practices: [practice.id], methods: [method.id] },
    })
    await payload.update({ ...naming, data: { projectResult: result.id }, user: cast.member })
    const sibling = await aMethod(payload, cast, { data: { related: [method.id] } })

    expect(shown((await usesOf(practice)).uses)).toEqual([
      { id: naming.id, isPublic: true },
      { id: result.id, isPublic: false },
    ])
    expect(shown((await usesOf(result)).uses)).toEqual([{ id: naming.id, isPublic: false }])
    expect(shown((await usesOf(method)).uses)).toEqual([
      { id: naming.id, isPublic: true },
      { id: result.id, isPublic: false },
      { id: sibling.id, isPublic: false },
    ])
  })

  it('is told for a page of the network and an edition of the handbook', async () => {
    const method = await aMethod(payload, cast, { state: 'published' })
    const body = linkTo(method)
    const page = await payload.create({
      collection: 'pages',
      data: { slug: unique(), title: 'About the handbook', body: body as never },
    })
    const edition = await payload.create({
      collection: 'handbook-editions',
      data: { title: 'First' },
    })
    await rest(`/handbook-editions/${edition.id}/freeze`, { method: 'POST', as: cast.admin })
    const { uses } = await usesOf(method)
    expect(uses.map(({ collection, id }) => ({ collection, id }))).toEqual([
      { collection: 'pages', id: page.id },
      { collection: 'handbook-editions', id: edition.id },
    ])
    expect(uses[0]?.title).toBe('About the handbook')
  })

  it('is told to staff and the owner, who sees no draft of another town', async () => {
    const entry = await aPractice(payload, cast, { state: 'published' })
    const data = { related: [entry.id] }
    const foreign = await aPractice(payload, cast, { owner: cast.away, data })
    expect(shown((await usesOf(entry)).uses)).toEqual([{ id: foreign.id, isPublic: false }])
    expect(await usesOf(entry, cast.member)).toEqual({ status: 200, uses: [] })
    expect((await usesOf(entry, cast.neighbour)).status).toBe(403)
    expect((await usesOf(entry, cast.reviewer)).status).toBe(403)
    expect((await usesOf(entry, null)).status).toBe(401)
    expect((await usesOf(await aPractice(payload, cast), cast.neighbour)).status).toBe(404)
  })
})

/** Rich text with one link to an entry, as the editor stores it. */
const linkTo = ({ collection, id }: Which) => {
  const node = { direction: 'ltr', format: '', indent: 0, version: 1 }
  const text = { type: 'text', text: 'here', detail: 0, format: 0, mode: 'normal', style: '' }
  const link = {
    ...node,
    type: 'link',
    version: 3,
    id: unique(),
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: collection, value: id } },
    children: [{ ...text, version: 1 }],
  }
  return {
    root: { ...node, type: 'root', children: [{ ...node, type: 'paragraph', children: [link] }] },
  }
}

describe('the sitemap and every list', () => {
  it('know nothing of what is archived', async () => {
    const entry = await aPractice(payload, cast, { state: 'archived' })
    for (const locale of LOCALES) {
      const answer = await rest(`/best-practices?where[id][equals]=${entry.id}&locale=${locale}`)
      expect(answer.body.docs).toEqual([])
    }
  })
})
