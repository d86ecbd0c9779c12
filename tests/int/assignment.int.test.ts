import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { ReviewState } from '@/domain/review/transitions'

import { aPractice, aResult } from '../support/entries'
import { aCast, anOrganisation, aPerson, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { latest, move, rest, stored, type Reviewed } from '../support/rest'

let payload: Payload
let cast: Cast
/** Of the other country than `cast.home`. */
let reviewer: Person
let second: Person
let third: Person
/** Of the organisation that owns the entries. */
let colleague: Person

type Which = { collection: Reviewed; id: string }

const assign = (
  { collection, id }: Which,
  reviewers: unknown,
  as: Person | null = cast.secretariat,
) => rest(`/${collection}/${id}/assign`, { method: 'POST', as, body: { reviewers } })

const assignMany = (entries: unknown, reviewers: unknown, as: Person | null = cast.secretariat) =>
  rest('/review/assign', { method: 'POST', as, body: { entries, reviewers } })

const reviewersOf = async (which: Which) => [
  (await stored(payload, which)).reviewers,
  (await latest(payload, which)).reviewers,
]

const versionsOf = ({ collection, id }: Which) =>
  payload.countVersions({ collection, where: { parent: { equals: id } } })

const noticesTo = async (person: Person, { id }: Which) => {
  const { docs } = await payload.find({
    collection: 'notifications',
    depth: 0,
    where: { and: [{ recipient: { equals: person.id } }, { entryId: { equals: id } }] },
  })
  return docs.map(({ event }) => event)
}

const aSubmitted = () => aPractice(payload, cast, { state: 'submitted' })

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
  ;[reviewer, second, third, colleague] = await Promise.all([
    aPerson(payload, { role: 'reviewer', organisation: cast.away }),
    aPerson(payload, { role: 'reviewer', organisation: cast.away }),
    aPerson(payload, { role: 'secretariat' }),
    aPerson(payload, { role: 'reviewer', organisation: cast.home }),
  ])
})

describe('an assignment', () => {
  it('is kept in the entry and its newest revision, without a new version', async () => {
    const entry = await aSubmitted()
    const before = await latest(payload, entry)
    const storedBefore = await stored(payload, entry)
    const versions = await versionsOf(entry)
    expect((await assign(entry, [reviewer.id, third.id])).status).toBe(200)
    expect(await reviewersOf(entry)).toEqual([
      [reviewer.id, third.id],
      [reviewer.id, third.id],
    ])
    expect(await versionsOf(entry)).toEqual(versions)
    const after = await latest(payload, entry)
    expect(after).toEqual({ ...before, reviewers: [reviewer.id, third.id] })
    expect((await stored(payload, entry)).updatedAt).toBe(storedBefore.updatedAt)
  })

  it('leaves a decision on the version that was read in time', async () => {
    const entry = await aSubmitted()
    const { updatedAt: version } = await latest(payload, entry)
    await assign(entry, [reviewer.id])
    const decision = { as: cast.secretariat, action: 'start-review', version }
    expect((await move(payload, entry, decision)).status).toBe(200)
    expect((await latest(payload, entry)).reviewers).toEqual([reviewer.id])
  })

  it('can be taken back', async () => {
    const entry = await aSubmitted()
    await assign(entry, [reviewer.id, second.id])
    expect((await assign(entry, [])).status).toBe(200)
    const none = await reviewersOf(entry)
    expect(none.map((ids) => ids ?? [])).toEqual([[], []])
  })

  it('tells those who are new to the entry, once, and not whoever assigned it', async () => {
    const entry = await aSubmitted()
    await assign(entry, [reviewer.id])
    await assign(entry, [reviewer.id, cast.secretariat.id])
    expect(await noticesTo(reviewer, entry)).toEqual(['assigned'])
    expect(await noticesTo(cast.secretariat, entry)).toEqual([])
  })

  it('is open to the Secretariat and admins alone', async () => {
    const entry = await aSubmitted()
    expect((await assign(entry, [reviewer.id], null)).status).toBe(401)
    expect((await assign(entry, [reviewer.id], cast.member)).status).toBe(403)
    expect((await assign(entry, [reviewer.id], cast.neighbour)).status).toBe(404)
    expect((await assign(entry, [reviewer.id], cast.reviewer)).status).toBe(404)
    expect((await assign(entry, [reviewer.id], cast.admin)).status).toBe(200)
  })

  it('refuses whoever may not review the entry, and says why', async () => {
    const entry = await aSubmitted()
    const left = await aPerson(payload, { role: 'reviewer', organisation: cast.away })
    await payload.update({ collection: 'users', id: left.id, data: { leftOn: '2026-01-01' } })
    const codes = async (id: string) => {
      const answer = await assign(entry, [reviewer.id, id])
      return [answer.status, ...(answer.body.errors ?? []).map(({ code }) => code)]
    }
    expect(await codes(colleague.id)).toEqual([400, 'own-organisation'])
    expect(await codes(cast.member.id)).toEqual([400, 'role'])
    expect(await codes(cast.admin.id)).toEqual([400, 'role'])
    expect(await codes(left.id)).toEqual([400, 'left'])
    expect(await codes('nobody')).toEqual([400, 'unknown'])
    expect((await reviewersOf(entry)).map((ids) => ids ?? [])).toEqual([[], []])
  })

  it('gives an entry to three only where two have it already', async () => {
    const entry = await aSubmitted()
    const all = [reviewer.id, second.id, third.id]
    expect((await assign(entry, all)).status).toBe(400)
    await assign(entry, all.slice(0, 2))
    expect((await assign(entry, all)).status).toBe(200)
    expect((await latest(payload, entry)).reviewers).toEqual(all)
  })

  it.each(['draft', 'published', 'archived'] satisfies ReviewState[])(
    'is not possible for an entry that is %s',
    async (state) => {
      const entry = await aPractice(payload, cast, { state })
      expect((await assign(entry, [reviewer.id])).status).toBe(409)
    },
  )

  it.each([
    { reviewers: undefined },
    { reviewers: 'kim' },
    { reviewers: [1] },
    { reviewers: Array.from({ length: 11 }, (_, i) => String(i)) },
  ])('of $reviewers is answered with 400', async ({ reviewers }) => {
    expect((await assign(await aSubmitted(), reviewers)).status).toBe(400)
  })
})

describe('the field of reviewers', () => {
  it('is written by nobody directly, and saving the text keeps it', async () => {
    const entry = await aSubmitted()
    await assign(entry, [reviewer.id])
    const { status } = await rest(`/${entry.collection}/${entry.id}?draft=true`, {
      method: 'PATCH',
      as: cast.secretariat,
      body: { summary: 'Another summary.', reviewers: [colleague.id] },
    })
    expect(status).toBe(200)
    expect(await latest(payload, entry)).toMatchObject({
      summary: 'Another summary.',
      reviewers: [reviewer.id],
    })
  })
})

describe('several entries', () => {
  it('are assigned together', async () => {
    const entries = [
      await aSubmitted(),
      await aResult(payload, cast, { state: 'in-review' }),
      await aPractice(payload, cast, { state: 'changes-requested' }),
    ]
    expect((await assignMany(entries, [reviewer.id])).status).toBe(200)
    for (const entry of entries) {
      expect(await reviewersOf(entry)).toEqual([[reviewer.id], [reviewer.id]])
    }
  })

  it('are assigned all or none, and nobody is told of what did not happen', async () => {
    const ours = await aSubmitted()
    const theirs = await aPractice(payload, cast, { state: 'submitted', owner: cast.away })
    const answer = await assignMany([ours, theirs], [second.id])
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.[0]?.message).toContain('BP-')
    expect((await reviewersOf(ours)).map((ids) => ids ?? [])).toEqual([[], []])
    expect(await noticesTo(second, ours)).toEqual([])
  })

  it('are refused for who is not staff and for what is no list of entries', async () => {
    const entry = await aSubmitted()
    expect((await assignMany([entry], [reviewer.id], null)).status).toBe(401)
    expect((await assignMany([entry], [reviewer.id], cast.member)).status).toBe(403)
    expect((await assignMany([], [reviewer.id])).status).toBe(400)
    expect((await assignMany([{ collection: 'users', id: 'x' }], [])).status).toBe(400)
    expect((await assignMany([{ ...entry, id: 'x' }], [])).status).toBe(404)
  })
})

describe('a reviewer', () => {
  const seen = async ({ collection, id }: Which, as: Person) =>
    (await rest(`/${collection}/${id}?draft=true`, { as })).status

  const versionsSeen = async ({ collection, id }: Which, as: Person) => {
    const { status, body } = await rest(`/${collection}/versions?where[parent][equals]=${id}`, {
      as,
    })
    return status === 200 ? (body.docs as unknown[]).length : 0
  }

  it('reads the entry and its versions while it is assigned, and no longer', async () => {
    const entry = await aSubmitted()
    expect(await versionsSeen(entry, reviewer)).toBe(0)
    await assign(entry, [reviewer.id])
    const { totalDocs } = await versionsOf(entry)
    expect(await seen(entry, reviewer)).toBe(200)
    expect(await versionsSeen(entry, reviewer)).toBe(totalDocs)
    await assign(entry, [second.id])
    expect(await seen(entry, reviewer)).toBe(404)
    expect(await versionsSeen(entry, reviewer)).toBe(0)
  })

  it('who has moved to the organisation that owns an entry no longer reads it', async () => {
    const { id: town } = await anOrganisation(payload)
    const mover = await aPerson(payload, { role: 'reviewer', organisation: town })
    const entry = await aSubmitted()
    await assign(entry, [mover.id])
    expect(await seen(entry, mover)).toBe(200)
    await payload.update({
      collection: 'users',
      id: mover.id,
      data: { organisation: cast.home },
    })
    expect(await seen(entry, mover)).toBe(404)
    expect(await versionsSeen(entry, mover)).toBe(0)
  })

  it('who has left is nobody: no sign-in, no session, no renewal', async () => {
    const leaver = await aPerson(payload, { role: 'reviewer', organisation: cast.away })
    const login = () =>
      rest('/users/login', {
        method: 'POST',
        body: { email: leaver.email, password: 'correct horse battery staple' },
      })
    const { body } = await login()
    const headers = { Authorization: `JWT ${String(body.token)}` }
    const me = async () => (await rest('/users/me', { headers })).body.user
    expect(await me()).toMatchObject({ id: leaver.id })
    const yesterday = new Date(Date.now() - 24 * 3600 * 1000).toISOString()
    await payload.update({ collection: 'users', id: leaver.id, data: { leftOn: yesterday } })
    expect(await me()).toBeNull()
    expect((await rest('/users/refresh-token', { method: 'POST', headers })).status).toBe(403)
    expect((await login()).status).toBe(403)
    const tomorrow = new Date(Date.now() + 24 * 3600 * 1000).toISOString()
    await payload.update({ collection: 'users', id: leaver.id, data: { leftOn: tomorrow } })
    expect((await login()).status).toBe(200)
  })
})
