import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { aMethod, aPractice, aResult } from '../support/entries'
import { aCast, unique, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { rest, type Reviewed } from '../support/rest'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
})

type Which = { collection: Reviewed; id: string }

describe('where an entry is used', () => {
  type Use = { collection: string; id: string; title: string; isPublic: boolean }
  const usesOf = async (entry: Which, as: Person | null = cast.secretariat) => {
    const answer = await rest(`/${entry.collection}/${entry.id}/uses`, { as })
    return { status: answer.status, uses: (answer.body.uses ?? []) as Use[] }
  }
  const shown = (uses: Use[]) => uses.map(({ id, isPublic }) => ({ id, isPublic }))

  it('is told for each way in which entries name each other', async () => {
    const practice = await aPractice(payload, cast, { state: 'published' })
    const method = await aMethod(payload, cast, { state: 'published' })
    const naming = await aPractice(payload, cast, {
      state: 'published',
      data: { related: [practice.id], methodsUsed: [method.id] },
    })
    const result = await aResult(payload, cast, {
      data: { practices: [practice.id], methods: [method.id] },
    })
    await payload.update({ ...naming, data: { projectResult: result.id }, user: cast.member })
    const sibling = await aMethod(payload, cast, { data: { related: [method.id] } })

    expect(shown((await usesOf(practice)).uses)).toEqual([
      { id: naming.id, isPublic: true },
      { id: result.id, isPublic: false },
    ])
    expect(shown((await usesOf(result)).uses)).toEqual([{ id: naming.id, isPublic: false }])
    expect(shown((await usesOf(method)).uses)).toEqual([
      { id: naming.id, isPublic: true },
      { id: result.id, isPublic: false },
      { id: sibling.id, isPublic: false },
    ])
  })

  it('is told for a page of the network and an edition of the handbook', async () => {
    const method = await aMethod(payload, cast, { state: 'published' })
    const body = linkTo(method)
    const page = await payload.create({
      collection: 'pages',
      data: { slug: unique(), title: 'About the handbook', body: body as never },
    })
    const edition = await payload.create({
      collection: 'handbook-editions',
      data: { title: 'First' },
    })
    await rest(`/handbook-editions/${edition.id}/freeze`, { method: 'POST', as: cast.admin })
    const { uses } = await usesOf(method)
    expect(uses.map(({ collection, id }) => ({ collection, id }))).toEqual([
      { collection: 'pages', id: page.id },
      { collection: 'handbook-editions', id: edition.id },
    ])
    expect(uses[0]?.title).toBe('About the handbook')
  })

  it('is told to staff and the owner, who sees no draft of another town', async () => {
    const entry = await aPractice(payload, cast, { state: 'published' })
    const data = { related: [entry.id] }
    const foreign = await aPractice(payload, cast, { owner: cast.away, data })
    expect(shown((await usesOf(entry)).uses)).toEqual([{ id: foreign.id, isPublic: false }])
    expect(await usesOf(entry, cast.member)).toEqual({ status: 200, uses: [] })
    expect((await usesOf(entry, cast.neighbour)).status).toBe(403)
    expect((await usesOf(entry, cast.reviewer)).status).toBe(403)
    expect((await usesOf(entry, null)).status).toBe(401)
    expect((await usesOf(await aPractice(payload, cast), cast.neighbour)).status).toBe(404)
  })
})

/** Rich text with one link to an entry, as the editor stores it. */
const linkTo = ({ collection, id }: Which) => {
  const node = { direction: 'ltr', format: '', indent: 0, version: 1 }
  const text = { type: 'text', text: 'here', detail: 0, format: 0, mode: 'normal', style: '' }
  const link = {
    ...node,
    type: 'link',
    version: 3,
    id: unique(),
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: collection, value: id } },
    children: [{ ...text, version: 1 }],
  }
  return {
    root: { ...node, type: 'root', children: [{ ...node, type: 'paragraph', children: [link] }] },
  }
}
