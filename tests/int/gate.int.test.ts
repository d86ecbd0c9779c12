import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { aPractice, aTheme, publishable } from '../support/entries'
import { graphql } from '../support/graphql'
import { aCast, type Cast } from '../support/people'
import { startPayload } from '../support/payload'
import { latest, move, rest, stored } from '../support/rest'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
})

const WRITERS = ['member', 'secretariat', 'admin'] as const

describe.each(WRITERS)('publishing round the review by a %s', (role) => {
  const ways: Record<string, (id: string) => Promise<unknown>> = {
    'a status over REST': (id) =>
      rest(`/best-practices/${id}`, {
        method: 'PATCH',
        as: cast[role],
        body: { _status: 'published' },
      }),
    'a status and no draft': (id) =>
      rest(`/best-practices/${id}?draft=false`, {
        method: 'PATCH',
        as: cast[role],
        body: { _status: 'published', reviewState: 'published' },
      }),
    'one language at a time': (id) =>
      rest(`/best-practices/${id}?publishSpecificLocale=en`, {
        method: 'PATCH',
        as: cast[role],
        body: { title: 'x' },
      }),
    'all languages at once': (id) =>
      rest(`/best-practices/${id}?publishAllLocales=true`, {
        method: 'PATCH',
        as: cast[role],
        body: { title: 'x' },
      }),
    'many at once': (id) =>
      rest(`/best-practices?where[id][equals]=${id}`, {
        method: 'PATCH',
        as: cast[role],
        body: { _status: 'published' },
      }),
    GraphQL: (id) =>
      graphql(
        `mutation { updateBestPractice(id: "${id}", data: { _status: published }) { id } }`,
        cast[role],
      ),
    'the Local API with a user': (id) =>
      payload
        .update({
          collection: 'best-practices',
          id,
          data: { _status: 'published', reviewState: 'published' },
          overrideAccess: false,
          user: cast[role],
        })
        .catch(() => null),
    'the Local API that overrides access': (id) =>
      payload
        .update({
          collection: 'best-practices',
          id,
          data: { _status: 'published', reviewState: 'published' },
        })
        .catch(() => null),
  }

  it.each(Object.keys(ways))('through %s leaves the draft a draft', async (way) => {
    const entry = await aPractice(payload, cast)
    await ways[way]?.(entry.id)
    expect(await stored(payload, entry)).toMatchObject({ _status: 'draft', reviewState: 'draft' })
    expect(await latest(payload, entry)).toMatchObject({ _status: 'draft', reviewState: 'draft' })
  })

  it('through a new entry makes a draft or nothing', async () => {
    const theme = await aTheme(payload)
    const body = {
      ...publishable(theme.id),
      title: `Direct ${role}`,
      _status: 'published',
      reviewState: 'published',
    }
    await rest('/best-practices', { method: 'POST', as: cast[role], body })
    const where = { title: { equals: `Direct ${role}` }, _status: { equals: 'published' } } as const
    expect((await payload.count({ collection: 'best-practices', where })).totalDocs).toBe(0)
  })

  it('through an old public version changes nothing in public', async () => {
    const entry = await aPractice(payload, cast, { state: 'published' })
    const before = await stored(payload, entry)
    await payload.update({ ...entry, data: { title: 'Second' }, user: cast.member })
    const versions = await payload.findVersions({
      collection: 'best-practices',
      where: { parent: { equals: entry.id } },
      sort: 'createdAt',
    })
    for (const { id } of versions.docs) {
      await rest(`/best-practices/versions/${id}`, { method: 'POST', as: cast[role] })
    }
    expect(await stored(payload, entry)).toEqual(before)
  })
})

describe('fields that the server sets', () => {
  it.each([
    ['refId', 'BP-1999-001'],
    ['slug', 'mine'],
    ['reviewState', 'published'],
    ['tier', 'proven'],
    ['publishedAt', '2020-01-01T00:00:00.000Z'],
    ['lastConfirmedByOwner', '2020-01-01T00:00:00.000Z'],
    ['isSample', true],
    ['featured', true],
    ['evidenceLevel', 4],
    ['statement', 'Excellent.'],
  ])('%s keeps its value when its owner writes it', async (field, value) => {
    const entry = await aPractice(payload, cast)
    const before = (await latest(payload, entry)) as unknown as Record<string, unknown>
    await rest(`/best-practices/${entry.id}`, {
      method: 'PATCH',
      as: cast.member,
      body: { [field]: value },
    })
    const after = (await latest(payload, entry)) as unknown as Record<string, unknown>
    expect(after[field]).toEqual(before[field])
  })

  it('owner refuses another organisation', async () => {
    const entry = await aPractice(payload, cast)
    const answer = await rest(`/best-practices/${entry.id}`, {
      method: 'PATCH',
      as: cast.member,
      body: { owner: cast.away },
    })
    expect(answer.status).toBe(403)
    expect((await latest(payload, entry)).owner).toBe(cast.home)
  })
})

describe('a reference', () => {
  it('is never given twice, not even to many who write at once', async () => {
    const made = await Promise.all(Array.from({ length: 12 }, () => aPractice(payload, cast)))
    const refIds = await Promise.all(
      made.map(async (entry) => (await latest(payload, entry)).refId),
    )
    expect(new Set(refIds).size).toBe(12)
    expect(refIds[0]).toMatch(/^BP-\d{4}-\d{3}$/)
  })

  it('is not reused after its entry was deleted for good', async () => {
    const gone = await aPractice(payload, cast)
    const { refId } = await latest(payload, gone)
    await payload.delete({ collection: 'best-practices', id: gone.id })
    expect((await latest(payload, await aPractice(payload, cast))).refId).not.toBe(refId)
  })
})

describe('a second writer', () => {
  it('who says which version it saw gets 409 and overwrites nothing', async () => {
    const entry = await aPractice(payload, cast)
    const { updatedAt } = await latest(payload, entry)
    const write = (title: string) =>
      rest(`/best-practices/${entry.id}`, {
        method: 'PATCH',
        as: cast.member,
        body: { title },
        headers: { 'If-Match': `"${updatedAt}"` },
      })
    expect((await write('First')).status).toBe(200)
    expect((await write('Second')).status).toBe(409)
    expect((await latest(payload, entry)).title).toBe('First')
  })

  it('among twenty gets 200 or 409, never a failure', async () => {
    const entry = await aPractice(payload, cast)
    const writes = Array.from({ length: 20 }, (_, index) =>
      rest(`/best-practices/${entry.id}`, {
        method: 'PATCH',
        as: cast.member,
        body: { title: `Writer ${index}` },
      }),
    )
    const statuses = new Set((await Promise.all(writes)).map(({ status }) => status))
    expect([...statuses].filter((status) => ![200, 409].includes(status))).toEqual([])
  })
})

describe('a list', () => {
  it('is never the whole collection, whatever limit is asked for', async () => {
    const answer = await rest('/best-practices?limit=0', { as: cast.admin })
    expect(answer.body.limit).toBe(100)
  })
})

describe('an entry that the public sees', () => {
  it('cannot be put into the trash', async () => {
    const entry = await aPractice(payload, cast, { state: 'published' })
    const answer = await rest(`/best-practices/${entry.id}`, {
      method: 'PATCH',
      as: cast.secretariat,
      body: { deletedAt: new Date().toISOString() },
    })
    expect(answer.status).toBe(409)
    expect((await stored(payload, entry))._status).toBe('published')
  })

  it('stays as it was approved once it is archived', async () => {
    const entry = await aPractice(payload, cast, { state: 'archived' })
    const answer = await rest(`/best-practices/${entry.id}`, {
      method: 'PATCH',
      as: cast.secretariat,
      body: { title: 'Slipped in' },
    })
    expect(answer.status).toBe(409)
    await move(payload, entry, { as: cast.secretariat, action: 'restore' })
    expect((await stored(payload, entry)).title).not.toBe('Slipped in')
  })
})
