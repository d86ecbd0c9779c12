import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { LOCALES } from '@/domain/locales'
import { findGone } from '@/features/addresses/findGone'
import { findPlaceOfReference, findPlaceOfSlug } from '@/features/addresses/findPlace'

import { aMethod, aPractice, aResult } from '../support/entries'
import { aCast, unique, type Cast } from '../support/people'
import { startPayload } from '../support/payload'
import { latest, move, rest, stored, type Reviewed } from '../support/rest'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
})

const reader = () => ({ locale: 'en' as const, payload, user: null })
const placeOf = ({ collection }: { collection: Reviewed }, slug: string) =>
  findPlaceOfSlug(reader(), { collection, slug })

const KINDS = [
  ['a practice', aPractice, '/practices/'],
  ['a result', aResult, '/results/'],
  ['a method', aMethod, '/handbook/meeting/'],
] as const

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

describe('the sitemap and every list', () => {
  it('know nothing of what is archived', async () => {
    const entry = await aPractice(payload, cast, { state: 'archived' })
    for (const locale of LOCALES) {
      const answer = await rest(`/best-practices?where[id][equals]=${entry.id}&locale=${locale}`)
      expect(answer.body.docs).toEqual([])
    }
  })
})
