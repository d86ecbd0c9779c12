import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { findAssignment } from '@/admin/desk/findAssignment'
import { findNumbers } from '@/admin/desk/findNumbers'
import { findQueuePage } from '@/admin/desk/findQueuePage'
import { findSavedViews } from '@/admin/desk/findSavedViews'
import { VIEWS_KEY } from '@/admin/desk/savedViews'
import { parseQueueFilter } from '@/domain/review/queueFilter'
import type { Reader } from '@/server/reader'
import { assignReviewers, type Assignable } from '@/server/review/assignReviewers'

import { countQueries } from '../support/countQueries'
import { aMethod, aPractice, aResult } from '../support/entries'
import { aCast, aPerson, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { rest } from '../support/rest'

let payload: Payload
let cast: Cast
let italian: Person
let reader: Reader

/** Later than any target of what these tests send. */
const NEXT_MONTH = new Date(Date.now() + 31 * 24 * 3600 * 1000)

const queue = (parameters: Record<string, string> = {}, now = new Date()) =>
  findQueuePage(reader, { filter: parseQueueFilter(parameters), now })

const idsIn = async (parameters: Record<string, string>, now?: Date) =>
  (await queue(parameters, now)).rows.map(({ id }) => id)

const assign = async (entry: Assignable, reviewers: string[]) => {
  const req = await createLocalReq({ user: cast.secretariat }, payload)
  await assignReviewers(req, { entries: [entry], reviewers })
}

const asked = (entries: Assignable[]) => ({
  entry: entries.map(({ collection, id }) => `${collection}:${id}`),
})

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
  italian = await aPerson(payload, { role: 'reviewer', organisation: cast.away })
  reader = { locale: 'sv', payload, user: cast.secretariat }
})

describe('the queue', () => {
  it('shows entries of all three kinds under way, and no others', async () => {
    const practice = await aPractice(payload, cast, { state: 'submitted' })
    const result = await aResult(payload, cast, { state: 'in-review' })
    const method = await aMethod(payload, cast, { state: 'changes-requested' })
    const draft = await aPractice(payload, cast)
    const published = await aPractice(payload, cast, { state: 'published' })
    const { rows } = await queue()
    expect(rows.map(({ id }) => id)).toEqual([practice.id, result.id, method.id])
    const [first, , last] = rows
    expect(first).toMatchObject({ days: 0, isPast: false, language: 'en', owner: cast.home })
    expect(first?.title).toContain('Walking bus')
    expect(first?.themes).toEqual(['smart-mobility'])
    expect(last).toMatchObject({ days: null, target: null })
    expect(await idsIn({ state: 'draft' })).toEqual([draft.id])
    expect(await idsIn({ state: 'published' })).toEqual([published.id])
  })

  it('looks at the newest revision of what is public', async () => {
    const entry = await aPractice(payload, cast, { state: 'published' })
    await payload.update({ ...entry, data: { summary: 'Revised.' }, draft: true })
    expect(await idsIn({ state: 'draft' })).toContain(entry.id)
    expect(await idsIn({ state: 'published' })).not.toContain(entry.id)
  })

  it('tells what is past its target, what nobody reviews and what is mine', async () => {
    const entry = await aPractice(payload, cast, { state: 'submitted' })
    expect(await idsIn({ past: '1' })).not.toContain(entry.id)
    expect(await idsIn({ past: '1' }, NEXT_MONTH)).toContain(entry.id)
    expect(await idsIn({ reviewer: 'none' })).toContain(entry.id)
    await assign(entry, [italian.id])
    expect(await idsIn({ reviewer: 'none' })).not.toContain(entry.id)
    expect(await idsIn({ reviewer: italian.id })).toEqual([entry.id])
  })

  it('counts an entry whose only reviewer has left as nobody’s, and asks for another', async () => {
    const entry = await aPractice(payload, cast, { state: 'submitted' })
    const leaver = await aPerson(payload, { role: 'reviewer', organisation: cast.away })
    await assign(entry, [leaver.id])
    expect(await idsIn({ reviewer: 'none' })).not.toContain(entry.id)
    await payload.update({
      collection: 'users',
      id: leaver.id,
      data: { leftOn: '2026-01-01T00:00:00.000Z' },
    })
    expect(await idsIn({ reviewer: 'none' })).toContain(entry.id)
    const { people } = await findAssignment(reader, asked([entry]))
    expect(people.map(({ id }) => id)).not.toContain(leaver.id)
  })
})

describe('the proposal', () => {
  it('is the reviewer of the other country, chosen where nobody has the entry', async () => {
    const entry = await aPractice(payload, cast, { state: 'submitted' })
    const chosen = async () =>
      (await findAssignment(reader, asked([entry]))).people
        .filter(({ isChosen }) => isChosen)
        .map(({ id }) => id)
    expect(await chosen()).toEqual([italian.id])
    await assign(entry, [cast.secretariat.id])
    expect(await chosen()).toEqual([cast.secretariat.id])
  })

  it('is nobody of the organisation that owns one of the entries', async () => {
    const ours = await aPractice(payload, cast, { state: 'submitted' })
    const theirs = await aPractice(payload, cast, { state: 'submitted', owner: cast.away })
    const { people, rows } = await findAssignment(reader, asked([ours, theirs]))
    expect(rows).toHaveLength(2)
    expect(people.filter(({ isProposed }) => isProposed)).toEqual([])
    expect(people.find(({ id }) => id === italian.id)).toMatchObject({ isOwn: true })
  })
})

describe('the numbers of the desk', () => {
  it('each count the entries that their list shows', async () => {
    const now = NEXT_MONTH
    const { answer, decision, months, states, total } = await findNumbers(reader, now)
    const listed = async (parameters: Record<string, string>) =>
      (await queue(parameters, now)).entries.length
    expect(answer.count).toBeGreaterThan(0)
    expect(await listed({ figure: 'answered' })).toBe(answer.count)
    expect(await listed({ figure: 'answered-in-time' })).toBe(answer.inTime)
    expect(await listed({ figure: 'overdue' })).toBe(answer.overdue)
    expect(await listed({ figure: 'decided' })).toBe(decision.count)
    expect(await listed({ state: 'submitted' })).toBe(states.submitted)
    expect(await listed({ state: 'all' })).toBe(total)
    for (const { month, submitted, published } of months.slice(0, 2)) {
      expect(await listed({ figure: `submitted-${month}` })).toBe(submitted)
      expect(await listed({ figure: `published-${month}` })).toBe(published)
    }
  })
})

describe('the desk', () => {
  const LISTS = {
    queue: () => queue(),
    'a figure': () => queue({ figure: 'answered' }),
    assignment: () => findAssignment(reader, {}),
    numbers: () => findNumbers(reader, new Date()),
  }
  const countEach = async () => {
    const counts: Record<string, number> = {}
    for (const [name, list] of Object.entries(LISTS)) {
      counts[name] = await countQueries(payload, list)
    }
    return counts
  }

  it('asks the database as often for many entries as for few, and at most thirteen times', async () => {
    const forFew = await countEach()
    for (let added = 0; added < 4; added += 1) {
      await aPractice(payload, cast, { state: 'submitted' })
      await aResult(payload, cast, { state: 'submitted' })
      await aMethod(payload, cast, { state: 'submitted' })
    }
    expect(await countEach()).toEqual(forFew)
    expect(Math.max(...Object.values(forFew))).toBeLessThanOrEqual(13)
  }, 60_000)
})

describe('a saved view', () => {
  it('is kept for whoever saved it and shown to nobody else', async () => {
    const views = [{ name: 'Late in Swedish', query: '?language=sv&past=1' }]
    await rest(`/payload-preferences/${VIEWS_KEY}`, {
      method: 'POST',
      as: cast.secretariat,
      body: { value: views },
    })
    expect(await findSavedViews(reader)).toEqual(views)
    expect(await findSavedViews({ ...reader, user: cast.admin })).toEqual([])
    const { body } = await rest(`/payload-preferences/${VIEWS_KEY}`, { as: cast.admin })
    expect(JSON.stringify(body)).not.toContain('Late in Swedish')
  })
})
