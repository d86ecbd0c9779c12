import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { findPlaceOfReference, findPlaceOfSlug } from '@/features/addresses/findPlace'

import { aMethod, aPractice, aResult } from '../support/entries'
import { aCast, unique, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { latest, rest, stored, type Reviewed } from '../support/rest'

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
