import type { BestPractice } from '@payload-types'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { LOCALES, type Localised } from '@/domain/locales'

import { aPractice as anyPractice } from '../support/entries'
import { aCast, aPerson, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { latest, move, rest, type Answer } from '../support/rest'

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
type Save = { as: Person; data: Record<string, unknown>; seen?: string; auto?: boolean }

const save = ({ id }: Entry, { as, data, seen, auto = false }: Save): Promise<Answer> =>
  rest(`/best-practices/${id}?draft=true&depth=0&locale=en${auto ? '&autosave=true' : ''}`, {
    method: 'PATCH',
    as,
    body: data,
    headers: seen ? { 'If-Match': `"${seen}"` } : {},
  })

const versionsOf = async ({ id }: Entry) => {
  const { docs } = await payload.findVersions({
    collection: 'best-practices',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    sort: 'createdAt',
    where: { parent: { equals: id } },
  })
  return docs
}

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

describe('saving while somebody writes', () => {
  it('tells who wrote last and whether the form saved by itself', async () => {
    const entry = await aPractice(payload, cast)
    await save(entry, { as: cast.member, data: { problem: 'One' }, auto: true })
    expect(await newest(entry)).toMatchObject({
      isAutosave: true,
      lastEditedBy: cast.member.id,
      problem: 'One',
    })
    await save(entry, { as: colleague, data: { problem: 'Two' } })
    expect(await newest(entry)).toMatchObject({
      isAutosave: false,
      lastEditedBy: colleague.id,
    })
  })

  it('cannot be told by a client who wrote last', async () => {
    const entry = await aPractice(payload, cast)
    await save(entry, { as: cast.member, data: { isAutosave: true, lastEditedBy: colleague.id } })
    expect(await newest(entry)).toMatchObject({
      isAutosave: false,
      lastEditedBy: cast.member.id,
    })
  })

  it('keeps one version of what the form saves for one person', async () => {
    const entry = await aPractice(payload, cast)
    const before = await versionsOf(entry)
    for (const problem of ['O', 'On', 'One']) {
      await save(entry, { as: cast.member, data: { problem }, auto: true })
    }
    const after = await versionsOf(entry)
    expect(after).toHaveLength(before.length + 1)
    expect((await newest(entry)).problem).toBe('One')
  })

  it('takes in neither a version of somebody else nor one saved by hand', async () => {
    const entry = await aPractice(payload, cast)
    const before = await versionsOf(entry)
    await save(entry, { as: cast.member, data: { problem: 'Mine' }, auto: true })
    await save(entry, { as: colleague, data: { problem: 'Theirs' }, auto: true })
    await save(entry, { as: colleague, data: { problem: 'By hand' } })
    await save(entry, { as: colleague, data: { problem: 'Again' }, auto: true })
    const problems = (await versionsOf(entry)).slice(before.length).map((v) => v.version.problem)
    expect(problems).toEqual(['Mine', 'Theirs', 'By hand', 'Again'])
  })

  it('keeps a version that the review log names', async () => {
    const entry = await aPractice(payload, cast)
    await save(entry, { as: cast.member, data: { problem: 'Sent' }, auto: true })
    const sent = await newest(entry)
    expect((await move(payload, entry, { as: cast.member, action: 'submit' })).status).toBe(200)
    expect((await move(payload, entry, { as: cast.member, action: 'withdraw' })).status).toBe(200)
    await save(entry, { as: cast.member, data: { problem: 'Later' }, auto: true })
    await save(entry, { as: cast.member, data: { problem: 'Latest' }, auto: true })
    const versions = await versionsOf(entry)
    expect(versions.map(({ version }) => version.updatedAt)).toContain(sent.updatedAt)
  })

  it('leaves what another language says alone', async () => {
    const entry = await aPractice(payload, cast)
    await rest(`/best-practices/${entry.id}?draft=true&locale=sv&autosave=true`, {
      method: 'PATCH',
      as: cast.member,
      body: { problem: 'Bilar vid grinden.' },
    })
    await save(entry, { as: cast.member, data: { problem: 'Cars at the gate.' }, auto: true })
    const all = await inAllLanguages(entry)
    expect(all.problem).toEqual({ en: 'Cars at the gate.', sv: 'Bilar vid grinden.' })
  })
})

describe('two people in one entry', () => {
  it('refuses the second, who has seen an older version, and keeps the first’s text', async () => {
    const entry = await aPractice(payload, cast)
    const { updatedAt: seen } = await newest(entry)
    const first = await save(entry, { as: cast.member, data: { problem: 'First' }, seen })
    const second = await save(entry, { as: colleague, data: { problem: 'Second' }, seen })
    expect([first.status, second.status]).toEqual([200, 409])
    expect((await newest(entry)).problem).toBe('First')
  })

  const FIELDS = 20
  const edits = Array.from({ length: FIELDS }, (_, index) => ({ text: `Keep ${index}` }))

  it('answers 200 to one of twenty at the same time who all saw the same version', async () => {
    const entry = await aPractice(payload, cast)
    const { updatedAt: seen } = await newest(entry)
    const answers = await Promise.all(
      edits.map(({ text }) => save(entry, { as: cast.member, data: { problem: text }, seen })),
    )
    const taken = answers.flatMap(({ status }, index) => (status === 200 ? [index] : []))
    expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([])
    expect(taken).toHaveLength(1)
    expect((await newest(entry)).problem).toBe(edits[taken[0] ?? -1]?.text)
  })

  const WRITTEN = ['title', 'summary', 'problem', 'objectives', 'didNotWork', 'equityEthics']
  const cells = [...WRITTEN, 'sustainability']
    .flatMap((field) => LOCALES.map((locale) => ({ field, locale, text: `${field} ${locale}` })))
    .slice(0, FIELDS)

  it('loses none of twenty edits at the same time that were answered 200', async () => {
    const entry = await aPractice(payload, cast)
    const answers = await Promise.all(
      cells.map(({ field, locale, text }) =>
        rest(`/best-practices/${entry.id}?draft=true&depth=0&locale=${locale}`, {
          method: 'PATCH',
          as: cast.member,
          body: { [field]: text },
        }),
      ),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status !== 200 && status !== 409)).toEqual([])
    const all = await inAllLanguages(entry)
    const taken = cells.filter((_, index) => statuses[index] === 200)
    const lost = taken.filter(({ field, locale, text }) => all[field]?.[locale] !== text)
    expect(lost).toEqual([])
    expect(taken.length).toBeGreaterThan(0)
  })
})
