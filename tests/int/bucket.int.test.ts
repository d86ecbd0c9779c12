// Before the config, which reads the environment once.
import { hasBucket } from '../support/bucketEnvironment'

import { readdir } from 'node:fs/promises'
import path from 'node:path'

import config from '@payload-config'
import { handleEndpoints, type Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { env } from '@/lib/env'
import { storage } from '@/server/storage'

import { keysInBucket, makeBucket, removeBucket } from '../support/bucket'
import { aPractice } from '../support/entries'
import { aCast, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { move, rest } from '../support/rest'
import { storageKeepsItsWord } from '../support/storageKeepsItsWord'

type Media = { id: string; filename: string; url: string; sizes: { card: { url: string } } }

let payload: Payload
let cast: Cast

const fetchFile = (url: string, headers: Record<string, string> = {}) =>
  handleEndpoints({
    config,
    request: new Request(new URL(url, 'http://localhost:3000'), { headers }),
  })

async function upload(as: Person = cast.member): Promise<Media> {
  const canvas = { width: 800, height: 600, channels: 3 as const, background: '#8C2F1B' }
  const png = await sharp({ create: canvas }).png().toBuffer()
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(png)], { type: 'image/png' }), 'a.png')
  form.append('_payload', JSON.stringify({ alt: 'A red square' }))
  const answer = await rest('/media', { method: 'POST', as, body: form })
  expect(answer.status).toBe(201)
  return answer.body.doc as Media
}

describe.skipIf(!hasBucket)('a bucket', () => {
  beforeAll(async () => {
    await makeBucket()
    payload = await startPayload()
    cast = await aCast(payload)
  })
  afterAll(() => removeBucket().catch(() => {}))

  storageKeepsItsWord()

  describe('takes an uploaded picture', () => {
    it('with its sizes, and leaves nothing in the data folder', async () => {
      const { filename } = await upload()
      const name = filename.replace('.webp', '')
      const kept = (await keysInBucket()).filter((key) => key.includes(name))
      expect(kept).toContain(`media/${filename}`)
      expect(kept).toHaveLength(2)
      expect(await readdir(path.join(env.DATA_DIR, 'media')).catch(() => [])).toEqual([])
    })

    it('and serves it through the site while a public entry shows it, to nobody before and after', async () => {
      const media = await upload()
      const addresses = [media.url, media.sizes.card.url]
      const statuses = () =>
        Promise.all(addresses.map(async (url) => (await fetchFile(url)).status))
      const data = { images: [{ image: media.id, alt: 'Red', consentOfPeopleShown: true }] }
      const entry = await aPractice(payload, cast, { state: 'in-review', data })

      for (const url of addresses)
        expect(url).toMatch(/^(http:\/\/localhost:3000)?\/api\/media\/file\//)
      expect(await statuses()).toEqual([403, 403])
      await move(payload, entry, { as: cast.secretariat, action: 'publish' })
      expect(await statuses()).toEqual([200, 200])
      await move(payload, entry, { as: cast.secretariat, action: 'unpublish' })
      expect(await statuses()).toEqual([403, 403])
    })

    it('whose bytes and headers are those of a picture, whole or in part', async () => {
      const { id, url } = await upload()
      await payload.update({ collection: 'media', id, data: { isPublic: true } })
      const whole = await fetchFile(url)
      const bytes = Buffer.from(await whole.arrayBuffer())
      expect(Object.fromEntries(whole.headers)).toMatchObject({
        'content-security-policy': "default-src 'none'; sandbox",
        'content-type': 'image/webp',
        'x-content-type-options': 'nosniff',
      })
      expect((await sharp(bytes).metadata()).format).toBe('webp')
      const part = await fetchFile(url, { Range: 'bytes=0-3' })
      expect(part.status).toBe(206)
      expect(await part.text()).toBe('RIFF')
    })

    it('that its owner cannot exchange for somebody else’s by naming it', async () => {
      const theirs = await upload(cast.neighbour)
      const mine = await upload()
      const names = {
        filename: theirs.filename,
        prefix: 'editions',
        _objectKey: 'other',
        url: '/x',
      }
      const body = { ...names, alt: 'Changed' }
      const answer = await rest(`/media/${mine.id}`, { method: 'PATCH', as: cast.member, body })
      expect(answer.status).toBe(200)
      const after = await payload.findByID({ collection: 'media', id: mine.id, depth: 0 })
      const { filename, url } = mine
      expect(after).toMatchObject({
        alt: 'Changed',
        filename,
        url,
        prefix: 'media',
      })
      expect(after._objectKey ?? null).toBeNull()
    })

    it('and loses it with its entry in the list of files', async () => {
      const { id, filename } = await upload()
      await payload.delete({ collection: 'media', id })
      const name = filename.replace('.webp', '')
      expect((await keysInBucket()).filter((key) => key.includes(name))).toEqual([])
    })
  })

  it('fails its check when it is gone', async () => {
    await removeBucket()
    await expect(storage().check()).rejects.toThrow()
  })
})
