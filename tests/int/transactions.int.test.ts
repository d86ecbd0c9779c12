import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

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
})
