import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { countEvents } from '../support/countEvents'
import { aPractice, aTheme, sendable } from '../support/entries'
import { aCast, type Cast } from '../support/people'
import { startPayload } from '../support/payload'
import { latest, move, rest, stored } from '../support/rest'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
})

describe('a transition that is refused', () => {
  it('answers 401 to whoever is not signed in', async () => {
    const entry = await aPractice(payload, cast)
    expect((await move(payload, entry, { as: null, action: 'submit' })).status).toBe(401)
  })

  it('answers 404 for an entry that its caller may not see', async () => {
    const entry = await aPractice(payload, cast)
    expect((await move(payload, entry, { as: cast.neighbour, action: 'submit' })).status).toBe(404)
  })

  it('answers 403 for an entry that its caller sees and may not move', async () => {
    const entry = await aPractice(payload, cast, { state: 'published' })
    expect((await move(payload, entry, { as: cast.neighbour, action: 'archive' })).status).toBe(403)
  })

  it('answers 409 from a state that has no such step', async () => {
    const entry = await aPractice(payload, cast)
    const answer = await move(payload, entry, { as: cast.secretariat, action: 'publish' })
    expect(answer.status).toBe(409)
    expect(answer.body.errors?.[0]?.code).toBe('not-possible')
  })

  it('answers 409 when the entry changed since it was opened', async () => {
    const entry = await aPractice(payload, cast)
    const { updatedAt: version } = await latest(payload, entry)
    await payload.update({ ...entry, data: { summary: 'Changed.' }, user: cast.member })

    const answer = await move(payload, entry, { as: cast.member, action: 'submit', version })

    expect(answer.status).toBe(409)
    expect(answer.body.errors?.[0]?.code).toBe('changed-since')
    expect((await latest(payload, entry)).reviewState).toBe('draft')
  })

  it('answers 400 with the path of each field that submission lacks', async () => {
    const theme = await aTheme(payload)
    const { id } = await payload.create({
      collection: 'best-practices',
      data: { ...sendable(theme.id), owner: cast.home, summary: '', problem: null },
    })
    const entry = { collection: 'best-practices' as const, id }
    const answer = await move(payload, entry, { as: cast.member, action: 'submit' })
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.map(({ path }) => path)).toEqual(['summary', 'problem'])
  })

  it('answers 400 for changes requested without a comment', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    const answer = await move(payload, entry, { as: cast.secretariat, action: 'request-changes' })
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.[0]?.path).toBe('comment')
  })

  it('answers 400 for an unknown action, naming the field', async () => {
    const entry = await aPractice(payload, cast)
    const answer = await move(payload, entry, { as: cast.admin, action: 'approve' })
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.[0]?.path).toBe('action')
  })

  it('speaks the language of its caller', async () => {
    const entry = await aPractice(payload, cast)
    const answer = await rest(`/best-practices/${entry.id}/review`, {
      method: 'POST',
      as: cast.secretariat,
      body: { action: 'publish', version: (await latest(payload, entry)).updatedAt },
      headers: { 'Accept-Language': 'sv' },
    })
    expect(answer.body.errors?.[0]?.message).toMatch(/granskning/)
  })
})

describe('submission', () => {
  it('asks for S fields only', async () => {
    const theme = await aTheme(payload)
    const { id } = await payload.create({
      collection: 'best-practices',
      data: { ...sendable(theme.id), owner: cast.home },
    })
    const entry = { collection: 'best-practices' as const, id }
    const answer = await move(payload, entry, { as: cast.member, action: 'submit' })
    expect(answer.status).toBe(200)
  })

  it('closes the entry for its author', async () => {
    const entry = await aPractice(payload, cast, { state: 'submitted' })
    const write = payload.update({
      ...entry,
      data: { title: 'Late' },
      overrideAccess: false,
      user: cast.member,
    })
    await expect(write).rejects.toMatchObject({ status: 409 })
    expect((await latest(payload, entry)).title).not.toBe('Late')
  })
})

describe('publication', () => {
  it('asks for P fields', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review', data: { didNotWork: '' } })
    const answer = await move(payload, entry, { as: cast.secretariat, action: 'publish' })
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.map(({ path }) => path)).toEqual(['didNotWork'])
  })

  it('asks an inclusive practice who might lose', async () => {
    const theme = await aTheme(payload, { area: 'inclusive', theme: 'active-citizenship' })
    const data = { primaryTheme: theme.id }
    const entry = await aPractice(payload, cast, { state: 'in-review', data })
    const answer = await move(payload, entry, { as: cast.secretariat, action: 'publish' })
    expect(answer.body.errors?.map(({ path }) => path)).toEqual(['equityEthics'])
  })

  it('asks for the source of an evaluation that the reviewer counts', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    const ask = { as: cast.secretariat, action: 'publish', evidenceLevel: 3 }
    const answer = await move(payload, entry, ask)
    expect(answer.body.errors?.map(({ path }) => path)).toEqual(['evaluationDocs'])
  })

  it('sets what the reviewer says and the label that readers see', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    const ask = { as: cast.secretariat, action: 'publish', evidenceLevel: 1, statement: 'Sound.' }
    await move(payload, entry, ask)
    expect(await stored(payload, entry)).toMatchObject({
      _status: 'published',
      evidenceLevel: 1,
      statement: 'Sound.',
      tier: 'full',
    })
  })

  it('happens once when two publish at the same time', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    const { updatedAt: version } = await latest(payload, entry)
    const before = await countEvents(payload, entry.id)
    const ask = { as: cast.secretariat, action: 'publish', version }
    const answers = await Promise.all([move(payload, entry, ask), move(payload, entry, ask)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await countEvents(payload, entry.id)).toBe(before + 1)
  })
})

describe('a published entry that its author revises', () => {
  it('stays public as it was', async () => {
    const entry = await aPractice(payload, cast, { state: 'published' })
    const { title } = await stored(payload, entry)
    await payload.update({
      ...entry,
      data: { title: 'Revised' },
      overrideAccess: false,
      user: cast.member,
    })
    expect(await stored(payload, entry)).toMatchObject({ _status: 'published', title })
    expect(await latest(payload, entry)).toMatchObject({ reviewState: 'draft', title: 'Revised' })
  })

  it('shows the revision once it has been through the review', async () => {
    const entry = await aPractice(payload, cast, { state: 'published' })
    await payload.update({ ...entry, data: { title: 'Revised' }, user: cast.member })
    for (const [as, action] of [
      [cast.member, 'submit'],
      [cast.secretariat, 'start-review'],
      [cast.secretariat, 'publish'],
    ] as const) {
      expect((await move(payload, entry, { as, action })).status).toBe(200)
    }
    expect((await stored(payload, entry)).title).toBe('Revised')
  })

  it('is taken down whole when the Secretariat unpublishes it', async () => {
    const entry = await aPractice(payload, cast, { state: 'published' })
    await payload.update({ ...entry, data: { title: 'Revised' }, user: cast.member })
    await move(payload, entry, { as: cast.secretariat, action: 'unpublish' })
    expect(await stored(payload, entry)).toMatchObject({ _status: 'draft', reviewState: 'draft' })
  })
})

describe('the review log', () => {
  it('tells who moved what, from where to where, on which version', async () => {
    const entry = await aPractice(payload, cast)
    const { updatedAt: version, refId } = await latest(payload, entry)
    const answer = await move(payload, entry, { as: cast.member, action: 'submit' })
    expect(answer.body.event).toMatchObject({
      refId,
      version,
      action: 'submit',
      from: 'draft',
      to: 'submitted',
      entryId: entry.id,
    })
  })

  it('grows with the state or not at all', async () => {
    const entry = await aPractice(payload, cast)
    const { hooks } = payload.collections['review-events'].config
    const fails = () => Promise.reject(new Error('the log cannot be written'))
    hooks.beforeChange.push(fails)
    const answer = await move(payload, entry, { as: cast.member, action: 'submit' })
    hooks.beforeChange.splice(hooks.beforeChange.indexOf(fails), 1)
    expect(answer.status).toBe(500)
    expect((await latest(payload, entry)).reviewState).toBe('draft')
    expect(await countEvents(payload, entry.id)).toBe(0)
  })

  it.each(['update', 'delete'] as const)(
    'refuses %s, even to code that overrides access',
    async (operation) => {
      const entry = await aPractice(payload, cast, { state: 'submitted' })
      const { docs } = await payload.find({
        collection: 'review-events',
        where: { entryId: { equals: entry.id } },
      })
      const id = String(docs[0]?.id)
      const change =
        operation === 'update'
          ? payload.update({ collection: 'review-events', id, data: { comment: 'Forged' } })
          : payload.delete({ collection: 'review-events', id })
      await expect(change).rejects.toMatchObject({ status: 403 })
      expect(await countEvents(payload, entry.id)).toBe(1)
    },
  )

  it('refuses an entry that no transition makes', async () => {
    const forged = payload.create({
      collection: 'review-events',
      data: { entryId: 'x', action: 'publish' },
    })
    await expect(forged).rejects.toMatchObject({ status: 403 })
  })
})
