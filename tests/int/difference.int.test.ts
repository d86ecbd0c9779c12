import type { BestPractice } from '@payload-types'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { findDifference } from '@/server/review/findDifference'
import { findReviewed } from '@/server/review/findReviewed'

import { anAssignedPractice, someReviewers, type Which } from '../support/aReview'
import { aText } from '../support/entries'
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

const anEntry = () => anAssignedPractice(payload, cast, { reviewers: [reviewers.near] })

async function differenceFor(user: Person, { collection, id }: Which) {
  const req = await createLocalReq({ user }, payload)
  return findDifference(req, { collection, entry: await findReviewed(req, { collection, id }) })
}

/** Sends an entry back and has its author write something in a language. */
async function revised(of: Which, data: Record<string, unknown>, locale = 'en') {
  await move(payload, of, { as: cast.secretariat, action: 'request-changes', comment: 'A figure.' })
  await write(of, data, locale)
}

async function write(of: Which, data: Record<string, unknown>, locale = 'en') {
  const path = `/${of.collection}/${of.id}?draft=true&locale=${locale}`
  const { body } = await rest(path, { method: 'PATCH', as: cast.member, body: data })
  expect(body.errors).toBeUndefined()
}

describe('the difference from the version last reviewed', () => {
  it('does not exist at the first look', async () => {
    expect(await differenceFor(reviewers.near, await anEntry())).toMatchObject({
      since: null,
      changes: [],
    })
  })

  it('is nothing where only the state has changed', async () => {
    const entry = await anEntry()
    await move(payload, entry, {
      as: cast.secretariat,
      action: 'request-changes',
      comment: 'A figure.',
    })
    await move(payload, entry, { as: cast.member, action: 'submit' })
    expect(await differenceFor(cast.secretariat, entry)).toMatchObject({
      since: { action: 'request-changes' },
      changes: [],
    })
  })

  it('shows words, paragraphs and values, each language by itself', async () => {
    const entry = await anEntry()
    await revised(entry, { problem: 'Every third child came by car.', reach: { number: 55 } })
    await write(
      entry,
      { summary: 'Barn går till skolan.', solution: aText('Föräldrar turas om.') },
      'sv',
    )
    await move(payload, entry, { as: cast.member, action: 'submit' })
    const { changes } = await differenceFor(reviewers.near, entry)
    expect(changes.map(({ path, language }) => [path, language])).toEqual([
      ['summary', 'sv'],
      ['problem', 'en'],
      ['solution', 'sv'],
      ['reach.number', undefined],
    ])
    expect(changes).toContainEqual({ kind: 'value', path: 'reach.number', before: 40, after: 55 })
    const problem = changes.find(({ path }) => path === 'problem')
    expect(problem).toMatchObject({
      parts: [
        { kind: 'same', text: 'Every ' },
        { kind: 'removed', text: 'second' },
        { kind: 'added', text: 'third' },
        { kind: 'same', text: ' child came by car.' },
      ],
    })
  })

  it('shows rows that came, went and moved', async () => {
    const entry = await anEntry()
    const { steps } = (await latest(payload, entry)) as BestPractice
    const [first, , third] = steps ?? []
    await revised(entry, { steps: [third, first, { title: 'New', text: 'Words.', month: 9 }] })
    const { changes } = await differenceFor(cast.secretariat, entry)
    const rows = changes.filter(({ kind }) => kind.startsWith('row'))
    expect(rows.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'row-removed steps.1',
      'row-moved steps.1',
      'row-added steps.2',
    ])
  })

  it('is counted from a publication where that came last', async () => {
    const entry = await anEntry()
    await revised(entry, { problem: 'Few children walked.' })
    for (const action of ['submit', 'start-review', 'publish']) {
      await move(payload, entry, { as: cast.secretariat, action })
    }
    await write(entry, { didNotWork: 'Nobody used the app.' })
    const { since, changes } = await differenceFor(cast.secretariat, entry)
    expect(since?.action).toBe('publish')
    expect(changes.map(({ path }) => path)).toEqual(['didNotWork'])
  })

  it('keeps a hidden contact from a reviewer and shows it to the Secretariat', async () => {
    const entry = await anEntry()
    await revised(entry, {
      contact: { name: 'Robin Sample', email: 'robin@example.org', visibility: 'form' },
    })
    await move(payload, entry, { as: cast.member, action: 'submit' })
    const paths = async (user: Person) =>
      (await differenceFor(user, entry)).changes.map(({ path }) => path)
    expect(await paths(cast.secretariat)).toEqual(['contact.name', 'contact.email'])
    expect(await paths(reviewers.near)).toEqual([])
  })

  it('is for those who review the entry alone', async () => {
    const entry = await anEntry()
    await expect(differenceFor(cast.member, entry)).rejects.toMatchObject({ status: 403 })
    await expect(differenceFor(cast.neighbour, entry)).rejects.toMatchObject({ status: 404 })
    await expect(differenceFor(reviewers.abroad, entry)).rejects.toMatchObject({ status: 404 })
  })
})
