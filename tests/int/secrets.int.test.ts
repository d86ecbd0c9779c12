import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { aPractice } from '../support/entries'
import { graphql } from '../support/graphql'
import { aCast, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { rest } from '../support/rest'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
})

describe('what is not public', () => {
  const secret = 'Between us: the mayor nearly stopped it.'

  async function published() {
    const data = { candidNote: secret }
    return aPractice(payload, cast, { state: 'published', data })
  }

  it('stays out of what an anonymous reader gets, in every language', async () => {
    const { id } = await published()
    const answer = await rest(`/best-practices/${id}?locale=all&depth=2`)
    expect(answer.status).toBe(200)
    expect(JSON.stringify(answer.body)).not.toContain(secret)
    expect(JSON.stringify(answer.body)).not.toContain('kim@example.org')
  })

  it('stays out of GraphQL', async () => {
    const { id } = await published()
    const query = `{ BestPractice(id: "${id}") { title candidNote contact { email } } }`
    const answer = JSON.stringify(await graphql(query, null))
    expect(answer).not.toContain(secret)
    expect(answer).not.toContain('kim@example.org')
  })

  it.each(['candidNote', 'contact.email', 'isSample.hash', 'reviewers.hash'])(
    'cannot be asked for by a filter on %s',
    async (field) => {
      await published()
      const answer = await rest(`/best-practices?where[${field}][like]=mayor`)
      expect(answer.status).toBe(400)
    },
  )

  it.each(['contact.email', 'contact.name'])(
    'is not guessed by another member through a filter or an order by %s',
    async (field) => {
      await published()
      const ask = (query: string) => rest(`/best-practices?${query}`, { as: cast.neighbour })
      expect((await ask(`where[${field}][like]=kim`)).status).toBe(400)
      expect((await ask(`sort=${field}`)).status).toBe(400)
      const nested = await rest(`/project-results?where[practices.${field}][like]=kim`, {
        as: cast.neighbour,
      })
      expect(nested.status).toBe(400)
    },
  )

  it('is shown to the owner’s people and to no other member', async () => {
    const { id } = await published()
    const contactFor = async (as: Person | null) =>
      (await rest(`/best-practices/${id}`, { as })).body.contact as { email?: string }
    expect((await contactFor(cast.member)).email).toBe('kim@example.org')
    expect((await contactFor(cast.neighbour)).email).toBeUndefined()
  })

  it('is read by members', async () => {
    const { id } = await published()
    const answer = await rest(`/best-practices/${id}`, { as: cast.neighbour })
    expect(answer.body.candidNote).toBe(secret)
  })

  it('keeps versions to the owner’s people and the Secretariat', async () => {
    const { id } = await published()
    const versionsFor = async (as: Person | null) => {
      const answer = await rest(`/best-practices/versions?where[parent][equals]=${id}`, { as })
      return (answer.body.docs as unknown[] | undefined)?.length ?? 0
    }
    expect(await versionsFor(null)).toBe(0)
    expect(await versionsFor(cast.neighbour)).toBe(0)
    expect(await versionsFor(cast.member)).toBeGreaterThan(0)
  })

  it('keeps the trash to the Secretariat', async () => {
    const entry = await aPractice(payload, cast)
    await payload.update({
      ...entry,
      data: { deletedAt: new Date().toISOString() },
      user: cast.admin,
    })
    const seenBy = async (as: Person | null) =>
      (await rest(`/best-practices/${entry.id}?trash=true&draft=true`, { as })).status
    expect(await seenBy(null)).toBe(404)
    expect(await seenBy(cast.member)).toBe(404)
    expect(await seenBy(cast.secretariat)).toBe(200)
  })

  it('is shown to the reviewer it is assigned to, and to no other', async () => {
    const entry = await aPractice(payload, cast, { state: 'submitted' })
    const seen = async () =>
      (await rest(`/best-practices/${entry.id}?draft=true`, { as: cast.reviewer })).status
    expect(await seen()).toBe(404)
    await rest(`/best-practices/${entry.id}/assign`, {
      method: 'POST',
      as: cast.secretariat,
      body: { reviewers: [cast.reviewer.id] },
    })
    expect(await seen()).toBe(200)
  })
})
