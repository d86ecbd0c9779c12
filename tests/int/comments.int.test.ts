import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import {
  giveTo,
  anAssignedPractice,
  postComment,
  someReviewers,
  type Which,
} from '../support/aReview'
import { graphql } from '../support/graphql'
import { aCast, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { rest } from '../support/rest'

let payload: Payload
let cast: Cast
let reviewers: Awaited<ReturnType<typeof someReviewers>>
let entry: Which

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
  reviewers = await someReviewers(payload, cast)
  entry = await anEntry()
})

const anEntry = () =>
  anAssignedPractice(payload, cast, { reviewers: [reviewers.near, reviewers.partial] })

const CALLERS = [
  'anonymous',
  'member',
  'neighbour',
  'reviewer',
  'partial',
  'near',
  'secretariat',
  'admin',
] as const
type Caller = (typeof CALLERS)[number]

const personOf = (caller: Caller): Person | null =>
  caller === 'anonymous' ? null : { ...cast, ...reviewers }[caller]

const storedComments = async ({ id }: Which) => {
  const where = { entryId: { equals: id } }
  const found = await payload.find({
    collection: 'review-comments',
    depth: 0,
    sort: 'createdAt',
    where,
  })
  return found.docs
}

async function aComment(audience: 'author' | 'internal', of: Which = entry) {
  const { body } = await postComment(of, { as: reviewers.near, body: { audience } })
  return (body.doc as { id: string }).id
}

describe('commenting on an entry', () => {
  const STATUS: Record<Caller, number> = {
    anonymous: 401,
    member: 403,
    neighbour: 404,
    reviewer: 404,
    partial: 404,
    near: 201,
    secretariat: 201,
    admin: 201,
  }

  it.each(CALLERS)('as %s is as the table says', async (caller) => {
    const before = await storedComments(entry)
    const { status } = await postComment(entry, { as: personOf(caller) })
    expect(status).toBe(STATUS[caller])
    expect(await storedComments(entry)).toHaveLength(before.length + (status === 201 ? 1 : 0))
  })

  it('keeps the version, the field, the language and who said it', async () => {
    const of = await anEntry()
    const { updatedAt } = await payload.findByID({ ...of, draft: true, depth: 0 })
    const body = { path: 'steps.1.text', language: 'sv', audience: 'internal' }
    await postComment(of, { as: reviewers.near, body })
    expect((await storedComments(of))[0]).toMatchObject({
      ...body,
      author: reviewers.near.id,
      entryCollection: 'best-practices',
      owner: cast.home,
      text: 'Name the street.',
      version: updatedAt,
    })
  })

  it.each([
    { what: 'an unknown field', body: { path: 'colour' }, path: 'path' },
    { what: 'a row that is no number', body: { path: 'steps.first.text' }, path: 'path' },
    { what: 'a field of the server', body: { path: 'reviewState' }, path: 'path' },
    { what: 'no words', body: { text: '   ' }, path: 'text' },
    { what: 'too many words', body: { text: 'x'.repeat(5001) }, path: 'text' },
    { what: 'another audience', body: { audience: 'everybody' }, path: 'audience' },
    { what: 'another language', body: { language: 'de' }, path: 'language' },
    { what: 'somebody else’s name', body: { author: 'x' }, path: 'author' },
  ])('with $what is refused and names it', async ({ body, path }) => {
    const of = await anEntry()
    const answer = await postComment(of, { as: cast.secretariat, body })
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.map((error) => error.path)).toEqual([path])
    expect(await storedComments(of)).toEqual([])
  })
})

describe('reading comments', () => {
  const READS: Record<Caller, ('author' | 'internal')[]> = {
    anonymous: [],
    member: ['author'],
    neighbour: [],
    reviewer: [],
    partial: [],
    near: ['author', 'internal'],
    secretariat: ['author', 'internal'],
    admin: ['author', 'internal'],
  }

  it.each(CALLERS)('as %s is the same through every way in', async (caller) => {
    const of = await anEntry()
    await aComment('author', of)
    await aComment('internal', of)
    const as = personOf(caller)
    const where = { entryId: { equals: of.id } }
    const { docs } = await payload.find({
      collection: 'review-comments',
      disableErrors: true,
      overrideAccess: false,
      sort: 'createdAt',
      user: as,
      where,
    })
    expect(docs.map(({ audience }) => audience)).toEqual(READS[caller])

    const answer = await rest(`/review-comments?where[entryId][equals]=${of.id}`, { as })
    expect((answer.body.docs as unknown[] | undefined) ?? []).toHaveLength(READS[caller].length)
    const query = `{ ReviewComments(where: { entryId: { equals: "${of.id}" } }) { docs { text } } }`
    const { data } = (await graphql(query, as)) as {
      data?: { ReviewComments?: { docs: unknown[] } }
    }
    expect(data?.ReviewComments?.docs ?? []).toHaveLength(READS[caller].length)
  })

  it.each(['member', 'partial', 'neighbour'] as const)(
    'hides an internal one from %s by its id',
    async (caller) => {
      const id = await aComment('internal')
      const answer = await rest(`/review-comments/${id}`, { as: personOf(caller) })
      expect([403, 404]).toContain(answer.status)
      expect(JSON.stringify(answer.body)).not.toContain('Name the street')
    },
  )

  it('gives a reviewer nothing of an entry that is no longer theirs', async () => {
    const of = await anEntry()
    await aComment('author', of)
    await giveTo(payload, of, [])
    const answer = await rest(`/review-comments?where[entryId][equals]=${of.id}`, {
      as: reviewers.near,
    })
    expect(answer.body.docs).toEqual([])
  })
})

describe('resolving a comment', () => {
  const STATUS: Record<Caller, number> = {
    anonymous: 401,
    member: 403,
    neighbour: 404,
    reviewer: 404,
    partial: 404,
    near: 200,
    secretariat: 200,
    admin: 200,
  }

  it.each(CALLERS)('as %s is as the table says, and so is opening it again', async (caller) => {
    const of = await anEntry()
    const id = await aComment('author', of)
    const as = personOf(caller)
    const { status } = await rest(`/review-comments/${id}/resolve`, {
      method: 'POST',
      as,
      body: {},
    })
    expect(status).toBe(STATUS[caller])
    const [resolved] = await storedComments(of)
    expect(Boolean(resolved?.resolvedAt)).toBe(status === 200)

    const again = { method: 'POST', as, body: { isResolved: false } }
    expect((await rest(`/review-comments/${id}/resolve`, again)).status).toBe(STATUS[caller])
    expect((await storedComments(of))[0]?.resolvedAt ?? null).toBeNull()
  })

  it('is refused to a reviewer who did not write it', async () => {
    const { body } = await postComment(entry, { as: cast.secretariat })
    const { id } = body.doc as { id: string }
    const ask = { method: 'POST', as: reviewers.near, body: {} }
    expect((await rest(`/review-comments/${id}/resolve`, ask)).status).toBe(403)
  })
})

describe('the notices of a comment', () => {
  const toldOf = async (of: Which) => {
    const where = { entryId: { equals: of.id }, event: { equals: 'comment' } }
    const { docs } = await payload.find({
      collection: 'notifications',
      depth: 0,
      limit: 100,
      where,
    })
    return docs.map(({ recipient }) => recipient)
  }

  it('go to the owner’s members when it is for the author', async () => {
    const of = await anEntry()
    await aComment('author', of)
    expect(await toldOf(of)).toEqual([cast.member.id])
  })

  it('go to staff and the other reviewers when it is internal, not to whoever wrote it', async () => {
    const of = await anEntry()
    await aComment('internal', of)
    const told = await toldOf(of)
    expect(told).toEqual(expect.arrayContaining([cast.secretariat.id, cast.admin.id]))
    expect(told).not.toContain(cast.member.id)
    expect(told).not.toContain(reviewers.near.id)
    expect(new Set(told).size).toBe(told.length)
  })
})
