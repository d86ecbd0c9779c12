import type { Payload, Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { countEvents } from '../support/countEvents'
import { aPractice } from '../support/entries'
import { aCast, aPerson, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { latest, move, rest, stored, type Reviewed } from '../support/rest'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
})

type Which = { collection: Reviewed; id: string }

const IN_A_WEEK = new Date(Date.now() + 7 * 86_400_000).toISOString()
const A_MINUTE_AGO = () => new Date(Date.now() - 60_000).toISOString()

const later = (entry: Which, ask: Record<string, unknown> = {}) =>
  move(payload, entry, { as: cast.secretariat, action: 'publish', publishAt: IN_A_WEEK, ...ask })

async function stepsOf({ id }: Which) {
  const { docs } = await payload.find({
    collection: 'scheduled-steps',
    depth: 0,
    sort: 'createdAt',
    where: { entryId: { equals: id } },
  })
  return docs
}

/** Lets the time of what waits for these entries come, and the queue run. */
async function whenTheTimeComes(...entries: Which[]) {
  const due = A_MINUTE_AGO()
  await payload.update({
    collection: 'scheduled-steps',
    data: { at: due },
    where: { entryId: { in: entries.map(({ id }) => id) } },
  })
  await payload.update({
    collection: 'payload-jobs',
    data: { waitUntil: due },
    where: { taskSlug: { equals: 'takeScheduledSteps' } },
  })
  await payload.jobs.run({ limit: 50 })
}

const refusalNotices = async (entry: Which, recipient: Person) => {
  const where: Where = {
    and: [
      { entryId: { equals: entry.id } },
      { recipient: { equals: recipient.id } },
      { event: { equals: 'schedule-refused' } },
    ],
  }
  return (await payload.find({ collection: 'notifications', depth: 0, where })).docs
}

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
    expect((await stepsOf(entry))[0]?.state).toBe('waiting')
  })

  it('publishes at its time, once, as whoever decided it, with what they said', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    const events = await countEvents(payload, entry.id)
    await later(entry, { statement: 'Sound.', evidenceLevel: 1 })
    await whenTheTimeComes(entry)
    await whenTheTimeComes(entry)

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
    expect((await stepsOf(entry)).map(({ state }) => state)).toEqual(['done'])
  })

  it('is taken once when two instances run the queue at the same time', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    const events = await countEvents(payload, entry.id)
    await later(entry)
    await payload.update({
      collection: 'scheduled-steps',
      data: { at: A_MINUTE_AGO() },
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
    expect(await stepsOf(entry)).toEqual([])
  })

  it('for missing fields, naming each', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review', data: { didNotWork: '' } })
    const answer = await later(entry)
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.map(({ path }) => path)).toEqual(['didNotWork'])
    expect(await stepsOf(entry)).toEqual([])
  })

  it('for a state that has no such step, and for a version that is out of date', async () => {
    const draft = await aPractice(payload, cast)
    expect((await later(draft)).status).toBe(409)
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    expect((await later(entry, { version: '2026-01-01T00:00:00.000Z' })).status).toBe(409)
    expect(await stepsOf(entry)).toEqual([])
  })

  it.each([
    ['member', 403],
    ['neighbour', 404],
    ['reviewer', 404],
  ] as const)('for a %s, with %i', async (role, status) => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    expect((await later(entry, { as: cast[role] })).status).toBe(status)
    expect(await stepsOf(entry)).toEqual([])
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
    const steps = await stepsOf(entry)
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
    expect((await stepsOf(entry))[0]?.state).toBe('waiting')
    expect(await cancel(cast.admin)).toBe(200)
    expect(await cancel(cast.admin)).toBe(409)
    await whenTheTimeComes(entry)
    expect((await stepsOf(entry))[0]?.state).toBe('cancelled')
    expect((await latest(payload, entry)).reviewState).toBe('in-review')
  })

  it('has nothing left to do once somebody publishes by hand', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    await later(entry)
    await move(payload, entry, { as: cast.admin, action: 'publish' })
    expect((await stepsOf(entry))[0]?.state).toBe('cancelled')
  })

  it('is written by no client', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    const { id } = (await later(entry)).body.scheduled as { id: string }
    const forged = { entryId: entry.id, action: 'publish', at: A_MINUTE_AGO(), state: 'waiting' }
    const create = { method: 'POST', as: cast.admin, body: forged }
    expect((await rest('/scheduled-steps', create)).status).toBe(403)
    const change = { method: 'PATCH', as: cast.admin, body: { at: A_MINUTE_AGO() } }
    expect((await rest(`/scheduled-steps/${id}`, change)).status).toBe(403)
    expect((await stepsOf(entry))[0]?.at).toBe(IN_A_WEEK)
  })
})

describe('a step whose time has come is checked again', () => {
  async function refused(entry: Which) {
    const [step] = await stepsOf(entry)
    expect(step).toMatchObject({ state: 'refused' })
    expect(step?.outcome).toBeTruthy()
    expect((await stored(payload, entry))._status).toBe('draft')
    return String(step?.outcome)
  }

  it('and refused when the entry was changed since, which its decider and the Secretariat learn', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    await later(entry, { as: cast.admin })
    await payload.update({ ...entry, data: { title: 'Changed since' }, user: cast.secretariat })

    await whenTheTimeComes(entry)
    expect(await refused(entry)).toMatch(/changed/)
    expect(await refusalNotices(entry, cast.admin)).toHaveLength(1)
    expect(await refusalNotices(entry, cast.secretariat)).toHaveLength(1)
    expect(await refusalNotices(entry, cast.member)).toHaveLength(0)
  })

  it('and refused when changes were requested since', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    await later(entry)
    const ask = { as: cast.secretariat, action: 'request-changes', comment: 'Add a figure.' }
    await move(payload, entry, ask)
    await whenTheTimeComes(entry)
    await refused(entry)
  })

  it('and refused when its decider lost the role', async () => {
    const person = await aPerson(payload, { role: 'secretariat', language: 'sv' })
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    await later(entry, { as: person })
    await payload.update({
      collection: 'users',
      id: person.id,
      data: { role: 'member', organisation: cast.home },
    })
    await whenTheTimeComes(entry)
    expect(await refused(entry)).toMatch(/konto/)
  })

  it('and refused when its decider has left, or has no account any more', async () => {
    const person = await aPerson(payload, { role: 'secretariat' })
    const gone = await aPerson(payload, { role: 'secretariat' })
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    const other = await aPractice(payload, cast, { state: 'in-review' })
    await later(entry, { as: person })
    await later(other, { as: gone })
    await payload.update({ collection: 'users', id: person.id, data: { leftOn: A_MINUTE_AGO() } })
    await payload.delete({ collection: 'users', id: gone.id })
    await whenTheTimeComes(entry, other)
    expect(await refused(entry)).toMatch(/no longer/)
    expect(await refused(other)).toMatch(/no longer/)
    expect(await refusalNotices(entry, cast.secretariat)).toHaveLength(1)
  })
})

describe('a withdrawal for later', () => {
  it('takes the entry down at its time, though a revision has been begun', async () => {
    const entry = await aPractice(payload, cast, { state: 'published' })
    await later(entry, { action: 'unpublish' })
    await payload.update({ ...entry, data: { title: 'Revised' }, user: cast.member })
    expect((await stored(payload, entry))._status).toBe('published')
    await whenTheTimeComes(entry)
    expect((await stored(payload, entry))._status).toBe('draft')
    expect((await latest(payload, entry)).title).toBe('Revised')
  })

  it('is refused when another text has been published since', async () => {
    const entry = await aPractice(payload, cast, { state: 'published' })
    await later(entry, { action: 'unpublish' })
    await payload.update({ ...entry, data: { title: 'Second' }, user: cast.member })
    for (const action of ['submit', 'start-review', 'publish']) {
      expect((await move(payload, entry, { as: cast.secretariat, action })).status).toBe(200)
    }
    await whenTheTimeComes(entry)
    expect((await stored(payload, entry))._status).toBe('published')
    expect((await stepsOf(entry))[0]?.state).toBe('refused')
  })

  it('archives at its time, and is refused while a revision is under way', async () => {
    const entry = await aPractice(payload, cast, { state: 'published' })
    const revised = await aPractice(payload, cast, { state: 'published' })
    await later(entry, { action: 'archive' })
    await later(revised, { action: 'archive' })
    await payload.update({ ...revised, data: { title: 'Revised' }, user: cast.member })
    await whenTheTimeComes(entry, revised)
    expect((await stored(payload, entry)).reviewState).toBe('archived')
    expect((await stored(payload, revised))._status).toBe('published')
    expect((await stepsOf(revised))[0]?.state).toBe('refused')
  })
})
