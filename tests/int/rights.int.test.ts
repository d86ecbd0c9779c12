import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Scope } from '@/domain/identity/rights'

import { aMethod, aPractice, aResult, aTheme } from '../support/entries'
import { aCast, anOrganisation, unique, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { rest, type Reviewed } from '../support/rest'
import { CELLS, type Cell, type MatrixCollection } from '../support/rights'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
})

const MAKERS = {
  'best-practices': aPractice,
  'project-results': aResult,
  'handbook-methods': aMethod,
}
const isReviewed = (collection: string): collection is Reviewed => collection in MAKERS

/** The field that the matrix writes in each collection. */
const MARKED: Partial<Record<MatrixCollection, string>> = {
  organisations: 'place',
  'priority-areas': 'name',
  themes: 'name',
}
const markOf = (collection: MatrixCollection): string => MARKED[collection] ?? 'title'

async function aRecord(collection: MatrixCollection, scope: Scope): Promise<string> {
  if (isReviewed(collection)) {
    const owner = scope === 'own' ? cast.home : cast.away
    const state = scope === 'public' ? 'published' : 'draft'
    return (await MAKERS[collection](payload, cast, { owner, state })).id
  }
  if (collection === 'organisations') return (await anOrganisation(payload)).id
  const record = await payload.create({ collection, data: await dataFor(collection) })
  return record.id
}

async function dataFor(collection: MatrixCollection, owner = cast.home): Promise<never> {
  const slug = unique()
  const data: Record<string, unknown> = { slug, title: 'Before', name: 'Before', order: 1 }
  if (isReviewed(collection)) return { title: 'Made', owner, originalLanguage: 'en' } as never
  if (collection === 'projects') data.acronym = slug
  if (collection === 'organisations') {
    Object.assign(data, { kind: 'region', membership: 'outside', country: 'IT' })
  }
  if (collection === 'themes') data.area = (await aTheme(payload)).area
  return data as never
}

const find = (collection: MatrixCollection, id: string) =>
  payload.findByID({
    collection: collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    trash: true,
  }) as Promise<Record<string, unknown> | null>

const someone = (role: Cell['role']): Person | null => (role === 'anonymous' ? null : cast[role])

/** Does the operation over REST and says whether the store shows it done. */
const DO = {
  async create({ collection, role, scope }: Cell): Promise<boolean> {
    const owner = scope === 'other' ? cast.away : cast.home
    const count = () => payload.count({ collection: collection })
    const before = (await count()).totalDocs
    const body = await dataFor(collection, owner)
    await rest(`/${collection}`, { method: 'POST', as: someone(role), body })
    return (await count()).totalDocs === before + 1
  },
  async read({ collection, role, scope }: Cell): Promise<boolean> {
    const id = await aRecord(collection, scope)
    const one = await rest(`/${collection}/${id}?draft=true`, { as: someone(role) })
    const list = await rest(`/${collection}?where[id][equals]=${id}`, { as: someone(role) })
    const isListed = (list.body.docs as unknown[]).length === 1
    expect(isListed).toBe(one.status === 200)
    return isListed
  },
  async update({ collection, role, scope }: Cell): Promise<boolean> {
    const id = await aRecord(collection, scope)
    const mark = unique()
    const body = { [markOf(collection)]: mark }
    await rest(`/${collection}/${id}`, { method: 'PATCH', as: someone(role), body })
    return (await find(collection, id))?.[markOf(collection)] === mark
  },
  async trash({ collection, role, scope }: Cell): Promise<boolean> {
    const id = await aRecord(collection, scope)
    const body = { deletedAt: new Date().toISOString() }
    await rest(`/${collection}/${id}`, { method: 'PATCH', as: someone(role), body })
    return Boolean((await find(collection, id))?.deletedAt)
  },
  async delete({ collection, role, scope }: Cell): Promise<boolean> {
    const id = await aRecord(collection, scope)
    await rest(`/${collection}/${id}`, { method: 'DELETE', as: someone(role) })
    return (await find(collection, id)) === null
  },
}

describe('the matrix of rights', () => {
  it.each(CELLS)(
    '$collection: $operation of $scope by $role is allowed: $allowed',
    async (cell) => {
      expect(await DO[cell.operation](cell)).toBe(cell.allowed)
    },
  )
})
