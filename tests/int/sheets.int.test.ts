import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { aSheet, anAssignedPractice, putSheet, someReviewers, type Which } from '../support/aReview'
import { graphql } from '../support/graphql'
import { aCast, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { latest, move, rest } from '../support/rest'

let payload: Payload
let cast: Cast
let reviewers: Awaited<ReturnType<typeof someReviewers>>

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
  reviewers = await someReviewers(payload, cast)
})

const anEntry = (wish: Partial<Parameters<typeof anAssignedPractice>[2]> = {}) =>
  anAssignedPractice(payload, cast, { reviewers: Object.values(reviewers), ...wish })

const people = () => ({ ...cast, ...reviewers, anonymous: null })
type Caller =
  'anonymous' | 'member' | 'neighbour' | 'reviewer' | 'secretariat' | keyof typeof reviewers

const sheetsOf = async (entry: Which) => {
  const where = { entryId: { equals: entry.id } }
  const found = await payload.find({
    collection: 'review-sheets',
    depth: 0,
    sort: 'createdAt',
    where,
  })
  return found.docs
}

/** What somebody reads of an entry's sheets through each way in: they must agree. */
async function readBy(as: Person | null, entry: Which) {
  const where = { entryId: { equals: entry.id } }
  const local = await payload.find({
    collection: 'review-sheets',
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    sort: 'createdAt',
    user: as,
    where,
  })
  const answer = await rest(
    `/review-sheets?depth=0&sort=createdAt&where[entryId][equals]=${entry.id}`,
    { as },
  )
  const query = `{ ReviewSheets(where: { entryId: { equals: "${entry.id}" } }) { docs { id } } }`
  const { data } = (await graphql(query, as)) as {
    data?: { ReviewSheets?: { docs: { id: string }[] } }
  }
  const ids = local.docs.map(({ id }) => id).sort()
  expect(((answer.body.docs ?? []) as { id: string }[]).map(({ id }) => id).sort()).toEqual(ids)
  expect((data?.ReviewSheets?.docs ?? []).map(({ id }) => id).sort()).toEqual(ids)
  return local.docs
}

describe('a sheet', () => {
  it.each<{ caller: Caller; status: number }>([
    { caller: 'anonymous', status: 401 },
    { caller: 'member', status: 403 },
    { caller: 'neighbour', status: 404 },
    { caller: 'reviewer', status: 404 },
    { caller: 'partial', status: 404 },
    { caller: 'near', status: 200 },
    { caller: 'abroad', status: 200 },
    { caller: 'secretariat', status: 200 },
  ])('saved by $caller answers $status', async ({ caller, status }) => {
    const entry = await anEntry()
    const answer = await putSheet(payload, entry, { as: people()[caller] })
    expect(answer.status).toBe(status)
    expect(await sheetsOf(entry)).toHaveLength(status === 200 ? 1 : 0)
  })

  it('names its reviewer, country, version and rubric', async () => {
    const entry = await anEntry()
    const { updatedAt } = await latest(payload, entry)
    await putSheet(payload, entry, { as: reviewers.abroad })
    expect((await sheetsOf(entry))[0]).toMatchObject({
      reviewer: reviewers.abroad.id,
      country: 'IT',
      owner: cast.home,
      version: updatedAt,
      rubricVersion: '2026-1',
      core: { b3: 3 },
    })
  })

  it('is one for each reviewer and round, a draft until it is sent', async () => {
    const entry = await anEntry()
    const draft = { isSent: false, gate: { g1: 'yes' }, core: { b1: 2 } }
    await putSheet(payload, entry, { as: reviewers.near, body: draft })
    expect((await sheetsOf(entry))[0]).toMatchObject({ sentAt: null, core: { b1: 2 } })
    await putSheet(payload, entry, { as: reviewers.near })
    const sheets = await sheetsOf(entry)
    expect(sheets).toHaveLength(1)
    expect(sheets[0]?.sentAt).toBeTruthy()
  })

  it.each([
    { what: 'a score above four', body: { ...aSheet(), core: { b1: 5 } }, path: 'core.b1' },
    { what: 'half a score', body: { ...aSheet(), core: { b1: 2.5 } }, path: 'core.b1' },
    { what: 'an unknown criterion', body: { ...aSheet(), core: { b9: 2 } }, path: 'core.b9' },
    {
      what: 'another answer at the gate',
      body: { ...aSheet(), gate: { g1: 'so' } },
      path: 'gate.g1',
    },
    { what: 'a gate left open', body: { isSent: true, gate: { g1: 'yes' } }, path: 'gate.g2' },
    { what: 'a core score left out', body: { ...aSheet(), core: { b1: 1 } }, path: 'core.b2' },
    { what: 'a field of the server', body: { ...aSheet(), reviewer: 'x' }, path: 'reviewer' },
  ])('with $what is refused at $path, and nothing is kept', async ({ body, path }) => {
    const entry = await anEntry()
    const answer = await putSheet(payload, entry, { as: reviewers.near, body })
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.map((error) => error.path)).toContain(path)
    expect(await sheetsOf(entry)).toEqual([])
  })

  it.each(['draft', 'changes-requested', 'published', 'archived'] as const)(
    'is refused while the entry is %s',
    async (state) => {
      const entry = await anEntry({ state })
      const answer = await putSheet(payload, entry, { as: reviewers.near })
      expect(answer.status).toBe(409)
      expect(await sheetsOf(entry)).toEqual([])
    },
  )

  it('is refused where the text has changed since, and not where only its state has', async () => {
    const entry = await anEntry({ state: 'submitted' })
    const { updatedAt: version } = await latest(payload, entry)
    await move(payload, entry, { as: cast.secretariat, action: 'start-review' })
    const body = { ...aSheet(), version }
    expect((await putSheet(payload, entry, { as: reviewers.near, body })).status).toBe(200)

    const data = { summary: 'Children walk to school.' }
    await payload.update({ ...entry, data, draft: true, overrideAccess: true })
    expect((await putSheet(payload, entry, { as: reviewers.near, body })).status).toBe(409)
  })

  it('stays as it is once another reviewer may have read it', async () => {
    const entry = await anEntry()
    await putSheet(payload, entry, { as: reviewers.near, body: aSheet(2) })
    expect((await putSheet(payload, entry, { as: reviewers.near, body: aSheet(3) })).status).toBe(
      200,
    )
    await putSheet(payload, entry, { as: reviewers.abroad })
    expect((await putSheet(payload, entry, { as: reviewers.near, body: aSheet(4) })).status).toBe(
      409,
    )
    expect((await sheetsOf(entry))[0]?.core?.b1).toBe(3)
  })

  it('is written by nobody directly', async () => {
    const entry = await anEntry()
    await putSheet(payload, entry, { as: reviewers.near })
    const [sheet] = await sheetsOf(entry)
    for (const as of [reviewers.near, cast.secretariat, cast.admin]) {
      const answer = await rest(`/review-sheets/${sheet?.id}`, {
        method: 'PATCH',
        as,
        body: { core: { b1: 4 } },
      })
      expect(answer.status).toBe(403)
    }
    expect((await sheetsOf(entry))[0]?.core?.b1).toBe(3)
  })
})

describe('reading sheets', () => {
  const readers: Caller[] = [
    'anonymous',
    'member',
    'neighbour',
    'reviewer',
    'near',
    'abroad',
    'secretariat',
  ]
  const counts = async (entry: Which) => {
    const found: Partial<Record<Caller, number>> = {}
    for (const caller of readers) found[caller] = (await readBy(people()[caller], entry)).length
    return found
  }
  const none = { anonymous: 0, member: 0, neighbour: 0, reviewer: 0 }

  it('is for oneself until the own sheet is sent, and for the author after the decision', async () => {
    const entry = await anEntry()
    await putSheet(payload, entry, { as: reviewers.abroad })
    expect(await counts(entry)).toEqual({ ...none, near: 0, abroad: 1, secretariat: 1 })
    await putSheet(payload, entry, { as: reviewers.near, body: { isSent: false } })
    expect(await counts(entry)).toEqual({ ...none, near: 1, abroad: 1, secretariat: 2 })
    await putSheet(payload, entry, { as: reviewers.near })
    expect(await counts(entry)).toEqual({ ...none, near: 2, abroad: 2, secretariat: 2 })
    await move(payload, entry, { as: cast.secretariat, action: 'publish' })
    expect(await counts(entry)).toEqual({ ...none, member: 2, near: 2, abroad: 2, secretariat: 2 })
  })

  it('begins anew with each round', async () => {
    const entry = await anEntry()
    await putSheet(payload, entry, { as: reviewers.abroad })
    await putSheet(payload, entry, { as: reviewers.near })
    await move(payload, entry, {
      as: cast.secretariat,
      action: 'request-changes',
      comment: 'A figure.',
    })
    await move(payload, entry, { as: cast.member, action: 'submit' })
    await putSheet(payload, entry, { as: reviewers.abroad, body: aSheet(4) })
    expect(await counts(entry)).toEqual({ ...none, member: 2, near: 2, abroad: 3, secretariat: 3 })
  })

  it('shows an author the scores and neither names nor remarks', async () => {
    const entry = await anEntry()
    const body = { ...aSheet(), remark: 'Weak figures.', noteForReaders: 'Would work here.' }
    await putSheet(payload, entry, { as: reviewers.abroad, body })
    await move(payload, entry, {
      as: cast.secretariat,
      action: 'request-changes',
      comment: 'A figure.',
    })
    const [sheet] = await readBy(cast.member, entry)
    expect(sheet?.core).toMatchObject({ b1: 3 })
    expect(sheet).not.toHaveProperty('reviewer')
    expect(sheet).not.toHaveProperty('country')
    expect(sheet).not.toHaveProperty('remark')
    expect(sheet).not.toHaveProperty('noteForReaders')
    const probe = `/review-sheets?where[reviewer][equals]=${reviewers.abroad.id}`
    expect((await rest(probe, { as: cast.member })).status).toBe(400)
  })
})
