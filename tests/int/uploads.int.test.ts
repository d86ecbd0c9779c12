import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import { aPractice } from '../support/entries'
import { aCast, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { move, rest } from '../support/rest'

let payload: Payload
let cast: Cast
let png: Buffer

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
  const canvas = { width: 40, height: 30, channels: 3 as const, background: '#8C2F1B' }
  png = await sharp({ create: canvas }).png().toBuffer()
})

function upload(file: { bytes: Buffer | string; name: string; type: string }, as: Person | null) {
  const form = new FormData()
  form.append(
    'file',
    new Blob([new Uint8Array(Buffer.from(file.bytes))], { type: file.type }),
    file.name,
  )
  form.append('_payload', JSON.stringify({ alt: 'A red square', owner: cast.away }))
  return rest('/media', { method: 'POST', as, body: form })
}

const count = async () => (await payload.count({ collection: 'media' })).totalDocs

describe('an upload', () => {
  it('of a picture belongs to the member’s own organisation, under a name that tells nothing', async () => {
    const answer = await upload(
      { bytes: png, name: 'Anna at home.png', type: 'image/png' },
      cast.member,
    )
    expect(answer.status).toBe(201)
    const doc = answer.body.doc as { id: string; filename: string }
    const media = await payload.findByID({ collection: 'media', id: doc.id, depth: 0 })
    expect(media).toMatchObject({ owner: cast.home, isPublic: false, mimeType: 'image/webp' })
    expect(media.filename).toMatch(/^[0-9a-f-]{36}\.webp$/)
  })

  it.each([
    ['text named as a picture', 'not a picture', 'a.png', 'image/png'],
    ['a page named as a picture', '<script>alert(1)</script>', 'a.png', 'image/png'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.svg', 'image/svg+xml'],
  ])('that is %s is refused at the field', async (_, bytes, name, type) => {
    const before = await count()
    const answer = await upload({ bytes, name, type }, cast.member)
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.[0]).toMatchObject({ path: 'file', code: 'wrong-type' })
    expect(await count()).toBe(before)
  })

  it('of a picture named as a page is refused', async () => {
    const answer = await upload({ bytes: png, name: 'a.html', type: 'image/png' }, cast.member)
    expect(answer.status).toBe(400)
  })

  it('is refused to the public', async () => {
    const answer = await upload({ bytes: png, name: 'a.png', type: 'image/png' }, null)
    expect(answer.status).toBe(403)
  })
})

describe('a picture', () => {
  it('is public from the publication of the entry that shows it until it is taken down', async () => {
    const made = await upload({ bytes: png, name: 'a.png', type: 'image/png' }, cast.member)
    const image = (made.body.doc as { id: string }).id
    const data = { images: [{ image, alt: 'A red square', consentOfPeopleShown: true }] }
    const entry = await aPractice(payload, cast, { state: 'in-review', data })
    const seen = async () => (await rest(`/media/${image}`)).status

    expect(await seen()).toBe(404)
    await move(payload, entry, { as: cast.secretariat, action: 'publish' })
    expect(await seen()).toBe(200)
    await move(payload, entry, { as: cast.secretariat, action: 'unpublish' })
    expect(await seen()).toBe(404)
  })

  it('of another organisation is neither seen nor deleted by a member', async () => {
    const made = await upload({ bytes: png, name: 'a.png', type: 'image/png' }, cast.member)
    const { id } = made.body.doc as { id: string }
    expect((await rest(`/media/${id}`, { as: cast.neighbour })).status).toBe(404)
    await rest(`/media/${id}`, { method: 'DELETE', as: cast.neighbour })
    expect((await payload.findByID({ collection: 'media', id })).id).toBe(id)
  })
})
