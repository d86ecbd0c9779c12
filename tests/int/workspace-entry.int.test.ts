import type { BestPractice } from '@payload-types'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Localised } from '@/domain/locales'
import { findPracticeDraft } from '@/features/practices/findPractice'

import { aPractice as anyPractice } from '../support/entries'
import { aCast, aPerson, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { latest, rest } from '../support/rest'

let payload: Payload
let cast: Cast
let colleague: Person

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
  colleague = await aPerson(payload, { role: 'member', organisation: cast.home })
})

type Entry = { collection: 'best-practices'; id: string }

const aPractice = async (...args: Parameters<typeof anyPractice>): Promise<Entry> => {
  const { id } = await anyPractice(...args)
  return { collection: 'best-practices', id }
}

const newest = async (entry: Entry) => (await latest(payload, entry)) as BestPractice

const save = ({ id }: Entry, { as, data }: { as: Person; data: Record<string, unknown> }) =>
  rest(`/best-practices/${id}?draft=true&locale=en`, { method: 'PATCH', as, body: data })

const inAllLanguages = async ({ id }: Entry) => {
  const found: unknown = await payload.findByID({
    collection: 'best-practices',
    id,
    depth: 0,
    draft: true,
    locale: 'all',
    overrideAccess: true,
  })
  return found as Record<string, Localised | undefined>
}

describe('beginning from an earlier entry', () => {
  const copy = ({ id }: Entry, as: Person | null) =>
    rest(`/best-practices/${id}/copy`, { method: 'POST', as })

  it('gives a member a draft with the words and without what was judged or agreed', async () => {
    const entry = await aPractice(payload, cast, { state: 'published' })
    await save(entry, { as: cast.secretariat, data: { title: 'Gatan', problem: 'Bilar' } })
    const answer = await copy(entry, cast.member)
    expect(answer.status).toBe(201)
    const { id } = answer.body.doc as { id: string }
    const source = await newest(entry)
    const made = await newest({ collection: 'best-practices', id })
    expect(made).toMatchObject({
      title: 'Copy: Gatan',
      problem: 'Bilar',
      owner: cast.home,
      originalLanguage: 'en',
      primaryTheme: source.primaryTheme,
      reviewState: 'draft',
      _status: 'draft',
      consents: { licence: false, noPersonalData: false, rightToPublish: false },
      results: [],
    })
    expect(made.steps?.map(({ title }) => title)).toEqual(['Step 1', 'Step 2', 'Step 3'])
    expect(made.refId).not.toBe(source.refId)
    expect(made.slug).toBe('copy-gatan')
    expect(made.evidenceLevel ?? null).toBeNull()
    expect(made.startDate ?? null).toBeNull()
    expect(made.publishedAt ?? null).toBeNull()
    expect((await newest(entry)).steps).toEqual(source.steps)
  })

  it('takes every language along', async () => {
    const entry = await aPractice(payload, cast)
    await rest(`/best-practices/${entry.id}?draft=true&locale=sv`, {
      method: 'PATCH',
      as: cast.member,
      body: { title: 'Vandrande buss' },
    })
    const { body } = await copy(entry, cast.member)
    const { id } = body.doc as { id: string }
    const all = await inAllLanguages({ collection: 'best-practices', id })
    expect(all.title?.sv).toBe('Kopia: Vandrande buss')
    expect(all.title?.en).toMatch(/^Copy: Walking bus/)
  })

  it('is for the own organisation and staff alone', async () => {
    const draft = await aPractice(payload, cast)
    const published = await aPractice(payload, cast, { state: 'published' })
    expect((await copy(draft, null)).status).toBe(401)
    expect((await copy(draft, cast.neighbour)).status).toBe(404)
    expect((await copy(published, cast.neighbour)).status).toBe(403)
    expect((await copy(published, cast.reviewer)).status).toBe(403)
    expect((await copy(draft, cast.secretariat)).status).toBe(201)
  })
})

describe('asking a colleague', () => {
  const ask = ({ id }: Entry, as: Person | null, body: unknown) =>
    rest(`/best-practices/${id}/ask-colleague`, { method: 'POST', as, body })
  const colleagues = ({ id }: Entry, as: Person | null) =>
    rest(`/best-practices/${id}/colleagues`, { as })

  it('names those who write for the same organisation and have not left, and no more of them', async () => {
    const entry = await aPractice(payload, cast)
    const gone = await aPerson(payload, { role: 'member', organisation: cast.home })
    await payload.update({
      collection: 'users',
      id: gone.id,
      data: { leftOn: '2026-01-01T00:00:00.000Z' },
    })
    const { body, status } = await colleagues(entry, cast.member)
    expect(status).toBe(200)
    expect(body.docs).toEqual([{ id: colleague.id, name: colleague.name }])
  })

  it('tells the colleague, in the words of whoever asks', async () => {
    const entry = await aPractice(payload, cast)
    const answer = await ask(entry, cast.member, {
      user: colleague.id,
      text: 'Do you have figures?',
    })
    expect(answer.status).toBe(200)
    const { docs } = await payload.find({
      collection: 'notifications',
      depth: 0,
      overrideAccess: true,
      where: { entryId: { equals: entry.id } },
    })
    expect(docs).toMatchObject([
      { event: 'colleague-asked', recipient: colleague.id, text: 'Do you have figures?' },
    ])
    expect(docs[0]?.actorName).toBe(cast.member.name)
  })

  it('tells nobody outside of the organisation', async () => {
    const entry = await aPractice(payload, cast)
    const toNeighbour = await ask(entry, cast.member, { user: cast.neighbour.id })
    expect(toNeighbour.status).toBe(400)
    expect(toNeighbour.body.errors?.[0]).toMatchObject({ path: 'user' })
    expect((await ask(entry, cast.neighbour, { user: colleague.id })).status).toBe(404)
    expect((await ask(entry, null, { user: colleague.id })).status).toBe(401)
    expect((await colleagues(entry, cast.neighbour)).status).toBe(404)
  })

  it('says who wrote last, by name, to those who write', async () => {
    const entry = await aPractice(payload, cast)
    await save(entry, { as: colleague, data: { problem: 'Mine' } })
    const { updatedAt } = await newest(entry)
    const asked = await rest(`/best-practices/${entry.id}/last-edit`, { as: cast.member })
    expect(asked.body).toEqual({ by: colleague.name, version: updatedAt })
    const refused = await rest(`/best-practices/${entry.id}/last-edit`, { as: cast.neighbour })
    expect(refused.status).toBe(404)
  })
})

describe('the preview', () => {
  const preview = async (entry: Entry, user: Person | null) => {
    const found = await findPracticeDraft({ locale: 'en', payload, user }, entry.id)
    return found?.words.problem ?? null
  }

  it('shows the newest revision to those who may read it, and to nobody else', async () => {
    const entry = await aPractice(payload, cast)
    await save(entry, { as: cast.member, data: { problem: 'Not for everybody yet.' } })
    const seen = (user: Person | null) => preview(entry, user)
    expect(await seen(cast.member)).toBe('Not for everybody yet.')
    expect(await seen(colleague)).toBe('Not for everybody yet.')
    expect(await seen(cast.secretariat)).toBe('Not for everybody yet.')
    expect(await seen(cast.neighbour)).toBeNull()
    expect(await seen(cast.reviewer)).toBeNull()
    expect(await seen(null)).toBeNull()
  })

  it('shows others no revision of what is public', async () => {
    const entry = await aPractice(payload, cast, { state: 'published' })
    await save(entry, { as: cast.member, data: { problem: 'A new revision.' } })
    expect(await preview(entry, cast.member)).toBe('A new revision.')
    expect(await preview(entry, cast.neighbour)).not.toBe('A new revision.')
  })

  it('is nothing for an address that is none', async () => {
    const nowhere: Entry = { collection: 'best-practices', id: 'no-such-entry' }
    expect(await preview(nowhere, cast.secretariat)).toBeNull()
  })
})
