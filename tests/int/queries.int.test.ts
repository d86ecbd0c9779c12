import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { parsePracticeFilter } from '@/domain/practices/practiceFilter'
import { findOutline } from '@/features/handbook/findOutline'
import { findHome } from '@/features/home/findHome'
import { findOrganisations } from '@/features/organisations/findOrganisations'
import { findPracticeList } from '@/features/practices/findPracticeList'
import { findProjects } from '@/features/projects/findProjects'
import { findResults } from '@/features/results/findResults'
import type { Reader } from '@/server/reader'

import { countQueries } from '../support/countQueries'
import { aMethod, aPractice, aResult } from '../support/entries'
import { aCast, type Cast } from '../support/people'
import { startPayload } from '../support/payload'

let payload: Payload
let cast: Cast
let reader: Reader

const LISTS: Record<string, () => Promise<unknown>> = {
  home: () => findHome(reader),
  'practices, filtered': () => findPracticeList(reader, parsePracticeFilter({ country: 'SE' })),
  results: () => findResults(reader),
  projects: () => findProjects(reader),
  handbook: () => findOutline(reader),
  organisations: () => findOrganisations(reader),
}

async function countEach(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [name, list] of Object.entries(LISTS)) counts[name] = await countQueries(payload, list)
  return counts
}

async function addOfEach(): Promise<void> {
  await aPractice(payload, cast, { state: 'published' })
  await aResult(payload, cast, { state: 'published' })
  await aMethod(payload, cast, { state: 'published' })
}

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
  reader = { locale: 'sv', payload, user: null }
  await addOfEach()
})

describe('a list', () => {
  it('asks the database as often for eight entries as for one', async () => {
    const forOne = await countEach()
    for (let added = 0; added < 7; added += 1) await addOfEach()
    expect(await countEach()).toEqual(forOne)
  }, 120_000)

  it('asks at most eight times', async () => {
    expect(Math.max(...Object.values(await countEach()))).toBeLessThanOrEqual(8)
  })
})
