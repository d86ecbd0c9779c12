import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { aPractice } from '../support/entries'
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

/** The version of an entry that was published first. */
async function firstPublic({ id }: Which): Promise<string> {
  const { docs } = await payload.findVersions({
    collection: 'best-practices',
    limit: 1,
    sort: 'createdAt',
    where: { 'version._status': { equals: 'published' }, parent: { equals: id } },
  })
  return String(docs[0]?.id)
}

const bringBack = async (entry: Which, as: Person | null, query = '?draft=true') =>
  rest(`/best-practices/versions/${await firstPublic(entry)}${query}`, { method: 'POST', as })

/** Published twice, changed in everything that belongs to the entry and not to its text, and revised. */
async function changedSince() {
  const entry = await aPractice(payload, cast, {
    state: 'published',
    data: { title: `First ${unique()}` },
  })
  await payload.update({ ...entry, data: { title: 'Second' }, user: cast.member })
  for (const action of ['submit', 'start-review']) {
    await move(payload, entry, { as: cast.secretariat, action })
  }
  await move(payload, entry, { as: cast.secretariat, action: 'publish', evidenceLevel: 1 })
  await rest(`/best-practices/${entry.id}/address`, {
    method: 'POST',
    as: cast.secretariat,
    body: { slug: `new-${unique()}`, version: (await latest(payload, entry)).updatedAt },
  })
  const data = { featured: true, owner: cast.away, reviewers: [cast.reviewer.id], title: 'Third' }
  await rest(`/best-practices/${entry.id}`, { method: 'PATCH', as: cast.secretariat, body: data })
  return entry
}

const KEPT = [
  'refId',
  'slug',
  'owner',
  'reviewers',
  'featured',
  'evidenceLevel',
  'tier',
  'publishedAt',
  'isSample',
  'translations',
] as const

describe('an old version that is brought back', () => {
  it('brings back its text alone, as a draft', async () => {
    const entry = await changedSince()
    const before = await latest(payload, entry)
    const answer = await bringBack(entry, cast.secretariat)

    expect(answer.status).toBe(200)
    const after = await latest(payload, entry)
    expect(after.title).toMatch(/^First/)
    expect(after).toMatchObject({ _status: 'draft', reviewState: 'draft' })
    for (const name of KEPT) expect({ [name]: after[name] }).toEqual({ [name]: before[name] })
  })

  it('changes nothing in public, and needs the whole review before it does', async () => {
    const entry = await changedSince()
    const before = await stored(payload, entry)
    await bringBack(entry, cast.secretariat)

    expect(await stored(payload, entry)).toEqual(before)
    const ask = { as: cast.secretariat, action: 'publish' }
    expect((await move(payload, entry, ask)).status).toBe(409)
    expect(await stored(payload, entry)).toEqual(before)
  })

  it('makes a decision on the version before it out of date', async () => {
    const entry = await changedSince()
    const { updatedAt: version } = await latest(payload, entry)
    await bringBack(entry, cast.secretariat)
    const ask = { as: cast.secretariat, action: 'submit', version }
    expect((await move(payload, entry, ask)).status).toBe(409)
  })

  it.each(['submitted', 'in-review', 'archived'] as const)(
    'is refused to a member while the entry is %s',
    async (state) => {
      const entry = await aPractice(payload, cast, { state: 'published' })
      await movedTo(entry, state)
      const before = [await latest(payload, entry), await stored(payload, entry)]
      expect((await bringBack(entry, cast.member)).status).toBe(409)
      expect([await latest(payload, entry), await stored(payload, entry)]).toEqual(before)
    },
  )

  it.each(['secretariat', 'admin', 'member'] as const)(
    'is refused to a %s who asks for it in public',
    async (role) => {
      const entry = await changedSince()
      const before = [await latest(payload, entry), await stored(payload, entry)]
      expect((await bringBack(entry, cast[role], '')).status).toBe(403)
      expect([await latest(payload, entry), await stored(payload, entry)]).toEqual(before)
    },
  )

  it('is refused to another town, a reviewer and whoever is not signed in', async () => {
    const entry = await aPractice(payload, cast, { state: 'published' })
    const before = await latest(payload, entry)
    for (const as of [cast.neighbour, cast.reviewer, null]) {
      expect([401, 403, 404]).toContain((await bringBack(entry, as)).status)
    }
    expect(await latest(payload, entry)).toEqual(before)
  })
})

async function movedTo(entry: Which, state: 'submitted' | 'in-review' | 'archived') {
  const ways = {
    submitted: ['submit'],
    'in-review': ['submit', 'start-review'],
    archived: ['archive'],
  } as const
  if (state !== 'archived') {
    await payload.update({ ...entry, data: { title: 'Revised' }, user: cast.member })
  }
  for (const action of ways[state]) {
    expect((await move(payload, entry, { as: cast.secretariat, action })).status).toBe(200)
  }
}
