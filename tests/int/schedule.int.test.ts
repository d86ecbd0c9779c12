import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { countEvents } from '../support/countEvents'
import { aPractice } from '../support/entries'
import { aCast, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { latest, move, rest, stored, type Reviewed } from '../support/rest'
import { aMinuteAgo, IN_A_WEEK, stepsOf, whenTheTimeComes } from '../support/schedule'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
})

type Which = { collection: Reviewed; id: string }

const later = (entry: Which, ask: Record<string, unknown> = {}) =>
  move(payload, entry, { as: cast.secretariat, action: 'publish', publishAt: IN_A_WEEK, ...ask })

describe('a publication for later', () => {
  it('answers with what waits, and moves nothing yet', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    const events = await countEvents(payload, entry.id)
    const answer = await later(entry, { statement: 'Sound.', evidenceLevel: 1 })

    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ event: null, doc: { reviewState: 'in-review' } })
    expect(answer.body.scheduled).toMatchObject({
      action: 'publish',
      at: IN_A_WEEK,
      state: 'waiting',
      actor: cast.secretariat.id,
      statement: 'Sound.',
      evidenceLevel: 1,
    })
    expect(await stored(payload, entry)).toMatchObject({ _status: 'draft' })
    expect(await countEvents(payload, entry.id)).toBe(events)
  })

  it('is not taken before its time', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    await later(entry)
    await payload.jobs.run({ limit: 50 })
    expect((await latest(payload, entry)).reviewState).toBe('in-review')
    expect((await stepsOf(payload, entry))[0]?.state).toBe('waiting')
  })

  it('publishes at its time, once, as whoever decided it, with what they said', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    const events = await countEvents(payload, entry.id)
    await later(entry, { statement: 'Sound.', evidenceLevel: 1 })
    await whenTheTimeComes(payload, entry)
    await whenTheTimeComes(payload, entry)

    expect(await stored(payload, entry)).toMatchObject({
      _status: 'published',
      statement: 'Sound.',
      evidenceLevel: 1,
    })
    expect(await countEvents(payload, entry.id)).toBe(events + 1)
    const { docs } = await payload.find({
      collection: 'review-events',
      depth: 0,
      sort: '-createdAt',
      where: { entryId: { equals: entry.id }, action: { equals: 'publish' } },
    })
    expect(docs[0]).toMatchObject({ actor: cast.secretariat.id, to: 'published' })
    expect((await stepsOf(payload, entry)).map(({ state }) => state)).toEqual(['done'])
  })

  it('is taken once when two instances run the queue at the same time', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    const events = await countEvents(payload, entry.id)
    await later(entry)
    await payload.update({
      collection: 'scheduled-steps',
      data: { at: aMinuteAgo() },
      where: { entryId: { equals: entry.id } },
    })
    for (let job = 0; job < 2; job += 1) {
      await payload.jobs.queue({ task: 'takeScheduledSteps', input: {} })
    }
    const { docs } = await payload.find({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'takeScheduledSteps' }, waitUntil: { exists: false } },
    })
    await Promise.all(docs.map(({ id }) => payload.jobs.runByID({ id })))
    expect((await latest(payload, entry)).reviewState).toBe('published')
    expect(await countEvents(payload, entry.id)).toBe(events + 1)
  })
})

describe('a step for later is refused at once', () => {
  it.each([
    ['a past time', { publishAt: '2020-01-01T00:00:00.000Z' }],
    ['what is no time', { publishAt: 'soon' }],
    ['a step that happens at once', { action: 'request-changes', comment: 'Add a figure.' }],
  ])('for %s, with 400 and the path', async (_, ask) => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    const answer = await later(entry, ask)
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.map(({ path }) => path)).toEqual(['publishAt'])
    expect(await stepsOf(payload, entry)).toEqual([])
  })

  it('for missing fields, naming each', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review', data: { didNotWork: '' } })
    const answer = await later(entry)
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.map(({ path }) => path)).toEqual(['didNotWork'])
    expect(await stepsOf(payload, entry)).toEqual([])
  })

  it('for a state that has no such step, and for a version that is out of date', async () => {
    const draft = await aPractice(payload, cast)
    expect((await later(draft)).status).toBe(409)
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    expect((await later(entry, { version: '2026-01-01T00:00:00.000Z' })).status).toBe(409)
    expect(await stepsOf(payload, entry)).toEqual([])
  })

  it.each([
    ['member', 403],
    ['neighbour', 404],
    ['reviewer', 404],
  ] as const)('for a %s, with %i', async (role, status) => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    expect((await later(entry, { as: cast[role] })).status).toBe(status)
    expect(await stepsOf(payload, entry)).toEqual([])
  })

  it('for nobody, with 401', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    expect((await later(entry, { as: null })).status).toBe(401)
  })
})

describe('a waiting step', () => {
  it('gives way to a new time for the same step', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    await later(entry)
    await later(entry, { publishAt: '2099-01-01' })
    const steps = await stepsOf(payload, entry)
    expect(steps.map(({ state }) => state)).toEqual(['cancelled', 'waiting'])
    expect(steps[1]?.at).toBe('2099-01-01T00:00:00.000Z')
  })

  it('is cancelled by staff alone, and then not taken', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    const { id } = (await later(entry)).body.scheduled as { id: string }
    const cancel = async (as: Person | null) =>
      (await rest(`/scheduled-steps/${id}/cancel`, { method: 'POST', as })).status

    expect(await cancel(null)).toBe(401)
    expect(await cancel(cast.member)).toBe(403)
    expect(await cancel(cast.reviewer)).toBe(403)
    expect((await stepsOf(payload, entry))[0]?.state).toBe('waiting')
    expect(await cancel(cast.admin)).toBe(200)
    expect(await cancel(cast.admin)).toBe(409)
    await whenTheTimeComes(payload, entry)
    expect((await stepsOf(payload, entry))[0]?.state).toBe('cancelled')
    expect((await latest(payload, entry)).reviewState).toBe('in-review')
  })

  it('has nothing left to do once somebody publishes by hand', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    await later(entry)
    await move(payload, entry, { as: cast.admin, action: 'publish' })
    expect((await stepsOf(payload, entry))[0]?.state).toBe('cancelled')
  })

  it('of each kind has nothing left to do once the entry is archived', async () => {
    const entry = await aPractice(payload, cast, { state: 'published' })
    await later(entry, { action: 'unpublish' })
    await later(entry, { action: 'archive' })
    const { status } = await move(payload, entry, { as: cast.admin, action: 'archive' })
    expect(status).toBe(200)
    const states = (await stepsOf(payload, entry)).map(({ state }) => state)
    expect(states).toEqual(['cancelled', 'cancelled'])
  })

  it('is written by no client', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    const { id } = (await later(entry)).body.scheduled as { id: string }
    const forged = { entryId: entry.id, action: 'publish', at: aMinuteAgo(), state: 'waiting' }
    const create = { method: 'POST', as: cast.admin, body: forged }
    expect((await rest('/scheduled-steps', create)).status).toBe(403)
    const change = { method: 'PATCH', as: cast.admin, body: { at: aMinuteAgo() } }
    expect((await rest(`/scheduled-steps/${id}`, change)).status).toBe(403)
    expect((await stepsOf(payload, entry))[0]?.at).toBe(IN_A_WEEK)
  })
})
