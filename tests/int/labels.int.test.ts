import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { aSheet, anAssignedPractice, putSheet, someReviewers } from '../support/aReview'
import { aCast, type Cast } from '../support/people'
import { startPayload } from '../support/payload'
import { move, rest, stored } from '../support/rest'

let payload: Payload
let cast: Cast
let reviewers: Awaited<ReturnType<typeof someReviewers>>

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
  reviewers = await someReviewers(payload, cast)
})

const anEntry = () =>
  anAssignedPractice(payload, cast, { reviewers: [reviewers.abroad, reviewers.near] })

describe('a publication', () => {
  it('stores label, rubric, statement and the note from the other country', async () => {
    const entry = await anEntry()
    await putSheet(payload, entry, { as: reviewers.abroad })
    await putSheet(payload, entry, { as: reviewers.near })
    const said = { statement: 'Simple and cheap.', otherCountryNote: 'It would work in Emilia.' }
    await move(payload, entry, { as: cast.secretariat, action: 'publish', ...said })
    expect(await stored(payload, entry)).toMatchObject({
      ...said,
      reviewLabel: 'good-practice',
      rubricVersion: '2026-1',
    })
  })

  it.each([
    { what: 'no sheet', scores: [] },
    { what: 'one sheet', scores: [4] },
    { what: 'two weak sheets', scores: [1, 1] },
  ])('with $what is a snapshot', async ({ scores }) => {
    const entry = await anEntry()
    const judges = [reviewers.abroad, reviewers.near]
    for (const [at, score] of scores.entries()) {
      await putSheet(payload, entry, { as: judges[at] ?? null, body: aSheet(score) })
    }
    const { status } = await move(payload, entry, { as: cast.secretariat, action: 'publish' })
    expect(status).toBe(200)
    expect((await stored(payload, entry)).reviewLabel).toBe('snapshot')
  })

  it('counts the sheets of its own round alone', async () => {
    const entry = await anEntry()
    await putSheet(payload, entry, { as: reviewers.abroad })
    await putSheet(payload, entry, { as: reviewers.near })
    await move(payload, entry, {
      as: cast.secretariat,
      action: 'request-changes',
      comment: 'A figure.',
    })
    for (const action of ['submit', 'start-review', 'publish']) {
      await move(payload, entry, { as: cast.secretariat, action })
    }
    expect((await stored(payload, entry)).reviewLabel).toBe('snapshot')
  })

  it('that is archived and restored keeps its label', async () => {
    const entry = await anEntry()
    await putSheet(payload, entry, { as: reviewers.abroad })
    await putSheet(payload, entry, { as: reviewers.near })
    for (const action of ['publish', 'archive', 'restore']) {
      await move(payload, entry, { as: cast.secretariat, action })
    }
    expect((await stored(payload, entry)).reviewLabel).toBe('good-practice')
  })
})

describe('the summary of the sheets', () => {
  it('tells the Secretariat the label, who differs and the note, and nobody else', async () => {
    const entry = await anEntry()
    const note = { noteForReaders: 'It would work in Emilia.' }
    await putSheet(payload, entry, { as: reviewers.abroad, body: { ...aSheet(4), ...note } })
    const low = { ...aSheet(4), core: { ...aSheet(4).core, b4: 2 } }
    await putSheet(payload, entry, { as: reviewers.near, body: low })
    const path = `/best-practices/${entry.id}/sheets`
    const { body } = await rest(path, { as: cast.secretariat })
    expect(body).toEqual({
      sent: 2,
      label: 'good-practice',
      outcome: 'good-practice',
      third: ['b4'],
      note: note.noteForReaders,
    })
    expect((await rest(path, { as: reviewers.near })).status).toBe(403)
    expect((await rest(path, { as: cast.member })).status).toBe(403)
    expect((await rest(path)).status).toBe(401)
  })
})
