import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { storage } from '@/server/storage'

import { aMethod } from '../support/entries'
import { aCast, type Cast } from '../support/people'
import { startPayload } from '../support/payload'
import { rest } from '../support/rest'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
})

const anEdition = () =>
  payload.create({ collection: 'handbook-editions', data: { title: 'Handbook' }, depth: 0 })

const stored = (id: string) =>
  payload.findByID({ collection: 'handbook-editions', id, depth: 0, showHiddenFields: true })

const freeze = (id: string, as: Cast['member'] | null) =>
  rest(`/handbook-editions/${id}/freeze`, { method: 'POST', as })

describe('an edition', () => {
  it('with no published method is not frozen', async () => {
    const { id } = await anEdition()
    const answer = await freeze(id, cast.secretariat)
    expect(answer.status).toBe(409)
    expect((await stored(id)).state).toBe('draft')
  })

  it('is frozen by the Secretariat with the methods published then', async () => {
    const method = await aMethod(payload, cast, { state: 'published' })
    await aMethod(payload, cast, { state: 'draft', data: { title: 'Not yet' } })
    const { id } = await anEdition()
    expect((await freeze(id, cast.secretariat)).status).toBe(200)
    const edition = await stored(id)
    expect(edition.number).toMatch(/^\d{4}\.\d+$/)
    const text = JSON.stringify(edition.snapshot)
    expect(text).toContain(method.id)
    expect(text).not.toContain('Not yet')
  })

  it('is not frozen by a member, nor by the public', async () => {
    const { id } = await anEdition()
    expect((await freeze(id, cast.member)).status).toBe(403)
    expect((await freeze(id, null)).status).toBe(401)
    expect((await stored(id)).state).toBe('draft')
  })

  it('is numbered once when two freeze it at the same time', async () => {
    const { id } = await anEdition()
    const answers = await Promise.all([freeze(id, cast.secretariat), freeze(id, cast.admin)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })
})

describe('a frozen edition', () => {
  async function aFrozenEdition(): Promise<string> {
    await aMethod(payload, cast, { state: 'published' })
    const { id } = await anEdition()
    await freeze(id, cast.secretariat)
    return id
  }

  it('never changes, not even for an admin', async () => {
    const id = await aFrozenEdition()
    const before = await stored(id)
    const answer = await rest(`/handbook-editions/${id}`, {
      method: 'PATCH',
      as: cast.admin,
      body: { title: 'Another', snapshot: {} },
    })
    expect(answer.status).toBe(409)
    expect(await stored(id)).toEqual(before)
  })

  it('is not deleted, not even by an admin', async () => {
    const id = await aFrozenEdition()
    await rest(`/handbook-editions/${id}`, { method: 'DELETE', as: cast.admin })
    expect((await stored(id)).state).toBe('frozen')
  })

  it('shows readers its number and never its snapshot', async () => {
    const id = await aFrozenEdition()
    const answer = await rest(`/handbook-editions/${id}`)
    expect(answer.body.number).toBeTruthy()
    expect(answer.body.snapshot).toBeUndefined()
  })

  it('is rendered once in each language by a job, and the files say what they are', async () => {
    const id = await aFrozenEdition()
    await payload.jobs.run({ limit: 50 })
    const { files } = await stored(id)
    expect(files?.map(({ language }) => language).toSorted()).toEqual(['en', 'it', 'sv'])
    for (const { key, bytes, sha256, failure } of files ?? []) {
      expect(failure ?? null).toBeNull()
      expect(sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(await storage().size(String(key))).toBe(bytes)
    }
  }, 180_000)

  it('that is a draft is hidden from readers', async () => {
    const { id } = await anEdition()
    expect((await rest(`/handbook-editions/${id}`)).status).toBe(404)
  })
})
