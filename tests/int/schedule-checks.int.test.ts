import type { Payload, Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { aPractice } from '../support/entries'
import { aCast, aPerson, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { latest, move, stored, type Reviewed } from '../support/rest'
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

describe('a step whose time has come is checked again', () => {
  async function refused(entry: Which) {
    const [step] = await stepsOf(payload, entry)
    expect(step).toMatchObject({ state: 'refused' })
    expect(step?.outcome).toBeTruthy()
    expect((await stored(payload, entry))._status).toBe('draft')
    return String(step?.outcome)
  }

  it('and refused when the entry was changed since, which its decider and the Secretariat learn', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    await later(entry, { as: cast.admin })
    await payload.update({ ...entry, data: { title: 'Changed since' }, user: cast.secretariat })

    await whenTheTimeComes(payload, entry)
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
    await whenTheTimeComes(payload, entry)
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
    await whenTheTimeComes(payload, entry)
    expect(await refused(entry)).toMatch(/konto/)
  })

  it('and refused when its decider has left, or has no account any more', async () => {
    const person = await aPerson(payload, { role: 'secretariat' })
    const gone = await aPerson(payload, { role: 'secretariat' })
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    const other = await aPractice(payload, cast, { state: 'in-review' })
    await later(entry, { as: person })
    await later(other, { as: gone })
    await payload.update({ collection: 'users', id: person.id, data: { leftOn: aMinuteAgo() } })
    await payload.delete({ collection: 'users', id: gone.id })
    await whenTheTimeComes(payload, entry, other)
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
    await whenTheTimeComes(payload, entry)
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
    await whenTheTimeComes(payload, entry)
    expect((await stored(payload, entry))._status).toBe('published')
    expect((await stepsOf(payload, entry))[0]?.state).toBe('refused')
  })

  it('archives at its time, and is refused while a revision is under way', async () => {
    const entry = await aPractice(payload, cast, { state: 'published' })
    const revised = await aPractice(payload, cast, { state: 'published' })
    await later(entry, { action: 'archive' })
    await later(revised, { action: 'archive' })
    await payload.update({ ...revised, data: { title: 'Revised' }, user: cast.member })
    await whenTheTimeComes(payload, entry, revised)
    expect((await stored(payload, entry)).reviewState).toBe('archived')
    expect((await stored(payload, revised))._status).toBe('published')
    expect((await stepsOf(payload, revised))[0]?.state).toBe('refused')
  })
})
