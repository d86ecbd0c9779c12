import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { recordKeeper } from '@/sample/keeper'
import { loadPages, loadTaxonomy } from '@/sample/loadNetwork'
import { loadSample } from '@/sample/loadSample'
import { once } from '@/sample/once'
import { removeSample } from '@/sample/removeSample'
import { richTextConverter } from '@/sample/richText'

import { aPerson } from '../support/people'
import { startPayload } from '../support/payload'

let payload: Payload

async function load(): Promise<void> {
  const keeper = recordKeeper(payload)
  const convert = await richTextConverter(payload)
  await loadTaxonomy(keeper)
  await loadPages(keeper, convert)
  await loadSample(keeper, convert)
}

const LOADED = [
  'best-practices',
  'project-results',
  'handbook-methods',
  'organisations',
  'media',
  'documents',
] as const

const counts = async () =>
  Promise.all(LOADED.map(async (collection) => (await payload.count({ collection })).totalDocs))

beforeAll(async () => {
  payload = await startPayload()
  await load()
}, 180_000)

describe('the sample content', () => {
  it('has 24 practices, 12 results, 10 methods, 10 organisations and 8 files', async () => {
    expect(await counts()).toEqual([24, 12, 10, 10, 6, 2])
  })

  it('has at least two public practices in each of the nine themes', async () => {
    const { docs } = await payload.find({
      collection: 'best-practices',
      depth: 1,
      pagination: false,
      where: { _status: { equals: 'published' } },
    })
    const slugs = docs.map(({ primaryTheme }) =>
      typeof primaryTheme === 'object' ? primaryTheme?.slug : null,
    )
    const perTheme = Map.groupBy(slugs, (slug) => slug)
    expect([...perTheme.values()].filter((all) => all.length >= 2)).toHaveLength(9)
  })

  it('has pictures and documents that are as public as the entries that show them', async () => {
    const media = await payload.find({ collection: 'media', depth: 0, locale: 'it' })
    expect(media.docs.map(({ isPublic, isSample }) => isPublic && isSample)).toEqual(
      Array.from({ length: 6 }, () => true),
    )
    expect(media.docs.every(({ alt, mimeType }) => alt && mimeType === 'image/webp')).toBe(true)
    expect(media.docs.every(({ sizes }) => sizes?.card?.mimeType === 'image/webp')).toBe(true)
    const documents = await payload.find({ collection: 'documents', depth: 0 })
    expect(documents.docs.map(({ isPublic }) => isPublic)).toEqual([true, true])
  })

  it('has an entry in each state of the review', async () => {
    const { docs } = await payload.find({
      collection: 'best-practices',
      depth: 0,
      draft: true,
      pagination: false,
    })
    expect(new Set(docs.map(({ reviewState }) => reviewState)).size).toBe(6)
  })

  it('is the same after it has been loaded once more', async () => {
    const before = await counts()
    const events = (await payload.count({ collection: 'review-events' })).totalDocs
    await load()
    expect(await counts()).toEqual(before)
    expect((await payload.count({ collection: 'review-events' })).totalDocs).toBe(events)
  }, 180_000)

  it('is not taken away while no admin of one’s own could sign in', async () => {
    await expect(removeSample(payload)).rejects.toThrow('ADMIN_EMAIL')
    expect((await counts())[0]).toBe(24)
  })

  it('is taken away whole, and the taxonomy and the network’s pages stay', async () => {
    await aPerson(payload, { role: 'admin' })
    await removeSample(payload)
    expect(await counts()).toEqual([0, 0, 0, 0, 0, 0])
    expect((await payload.count({ collection: 'review-events' })).totalDocs).toBe(0)
    expect((await payload.count({ collection: 'themes' })).totalDocs).toBe(9)
    expect((await payload.count({ collection: 'pages' })).totalDocs).toBe(7)
  })

  it('does not come back once it has been taken away', async () => {
    expect(await once(payload, 'load:sample', load)).toBe(false)
  })
})
