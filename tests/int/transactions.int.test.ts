import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { inTransactionAnew } from '@/server/transaction'

import { anOrganisation, unique } from '../support/people'
import { startPayload } from '../support/payload'

let payload: Payload

beforeAll(async () => {
  payload = await startPayload()
})

describe('transactions', () => {
  it('take thirty writers at once', async () => {
    const writers = Array.from({ length: 30 }, () => anOrganisation(payload))
    expect(await Promise.all(writers)).toHaveLength(30)
  })

  it('leave nothing behind when a later hook fails', async () => {
    const { hooks } = payload.collections.organisations.config
    const fails = () => Promise.reject(new Error('a later hook fails'))
    const slug = unique()
    hooks.afterChange.push(fails)
    await expect(anOrganisation(payload, { slug })).rejects.toThrow('a later hook fails')
    hooks.afterChange.splice(hooks.afterChange.indexOf(fails), 1)
    const where = { slug: { equals: slug } }
    expect((await payload.count({ collection: 'organisations', where })).totalDocs).toBe(0)
  })

  it('go on after one that failed', async () => {
    await expect(anOrganisation(payload, { country: 'XX' })).rejects.toThrow()
    expect((await anOrganisation(payload)).id).toBeTruthy()
  })
  it('in the background begin anew while another writer is faster, and write once', async () => {
    const req = await createLocalReq({}, payload)
    const slug = unique()
    let tries = 0
    await inTransactionAnew(req, async () => {
      await anOrganisation(payload, { slug }, req)
      tries += 1
      if (tries < 3) throw Object.assign(new Error('another was faster'), { code: 112 })
    })
    const where = { slug: { equals: slug } }
    expect((await payload.count({ collection: 'organisations', where })).totalDocs).toBe(1)
    expect(tries).toBe(3)
  })

  it('in the background begin nothing anew that would fail again', async () => {
    const req = await createLocalReq({}, payload)
    let tries = 0
    const work = () => Promise.reject(new Error(`failed ${++tries}`))
    await expect(inTransactionAnew(req, work)).rejects.toThrow('failed 1')
  })
})
