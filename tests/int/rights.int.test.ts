import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { RIGHTS } from '@/domain/identity/rights'

import { aCast, unique, type Cast } from '../support/people'
import { startPayload } from '../support/payload'
import { aRecord, bodyFor } from '../support/records'
import { rest } from '../support/rest'
import { CELLS, type Cell, type MatrixCollection } from '../support/rights'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
})

/** The field that the matrix writes in each collection. */
const MARKED: Partial<Record<MatrixCollection, string>> = {
  counters: 'key',
  media: 'credit',
  organisations: 'place',
  'priority-areas': 'name',
  'review-events': 'comment',
  themes: 'name',
  users: 'name',
}
const markOf = (collection: MatrixCollection): string => MARKED[collection] ?? 'title'

const find = (collection: MatrixCollection, id: string) =>
  payload.findByID({
    collection: collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    trash: true,
  }) as Promise<Record<string, unknown> | null>

/** Does the operation over REST and says whether the store shows it done. */
const DO = {
  async create({ collection, role, scope }: Cell): Promise<boolean> {
    const owner = scope === 'other' ? cast.away : cast.home
    const count = async () => (await payload.count({ collection: collection })).totalDocs
    const before = await count()
    const body = await bodyFor({ payload, cast }, { collection, owner })
    const as = role === 'anonymous' ? null : cast[role]
    const answer = await rest(`/${collection}`, { method: 'POST', as, body })
    const made = answer.body.doc as { id: string } | undefined
    expect(await count()).toBe(made ? before + 1 : before)
    const stored = made ? await find(collection, made.id) : null
    return stored !== null && (stored.owner ?? owner) === owner
  },
  async read(cell: Cell): Promise<boolean> {
    const { collection } = cell
    const { id, as } = await aRecord({ payload, cast }, cell)
    const one = await rest(`/${collection}/${id}?draft=true`, { as })
    const list = await rest(`/${collection}?where[id][equals]=${id}`, { as })
    const isListed = ((list.body.docs ?? []) as unknown[]).length === 1
    expect(isListed).toBe(one.status === 200)
    return isListed
  },
  async update(cell: Cell): Promise<boolean> {
    const { collection } = cell
    const { id, as } = await aRecord({ payload, cast }, cell)
    const mark = unique()
    const body = { [markOf(collection)]: mark }
    await rest(`/${collection}/${id}`, { method: 'PATCH', as, body })
    return (await find(collection, id))?.[markOf(collection)] === mark
  },
  async trash(cell: Cell): Promise<boolean> {
    const { collection } = cell
    const { id, as } = await aRecord({ payload, cast }, cell)
    const body = { deletedAt: new Date().toISOString() }
    await rest(`/${collection}/${id}`, { method: 'PATCH', as, body })
    return Boolean((await find(collection, id))?.deletedAt)
  },
  async delete(cell: Cell): Promise<boolean> {
    const { collection } = cell
    const { id, as } = await aRecord({ payload, cast }, cell)
    await rest(`/${collection}/${id}`, { method: 'DELETE', as })
    return (await find(collection, id)) === null
  },
}

describe('the matrix of rights', () => {
  it('has a line for every collection', () => {
    const stored = Object.keys(payload.collections).filter((slug) => !slug.startsWith('payload-'))
    expect(Object.keys(RIGHTS).toSorted()).toEqual(stored.toSorted())
  })

  it.each(CELLS)(
    '$collection: $operation of $scope by $role is allowed: $allowed',
    async (cell) => {
      expect(await DO[cell.operation](cell)).toBe(cell.allowed)
    },
  )
})
