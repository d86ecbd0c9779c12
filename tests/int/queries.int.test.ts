import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { parsePracticeFilter } from '@/domain/practices/practiceFilter'
import { findMethod } from '@/features/handbook/findMethod'
import { findOutline } from '@/features/handbook/findOutline'
import { findHome } from '@/features/home/findHome'
import { findOrganisations } from '@/features/organisations/findOrganisations'
import { findPractice } from '@/features/practices/findPractice'
import { findPracticeList } from '@/features/practices/findPracticeList'
import { findProjects } from '@/features/projects/findProjects'
import { findResult } from '@/features/results/findResult'
import { findResults } from '@/features/results/findResults'
import type { Reader } from '@/server/reader'

import { countQueries } from '../support/countQueries'
import { aMethod, aPractice, aResult } from '../support/entries'
import { aCast, type Cast } from '../support/people'
import { startPayload } from '../support/payload'
import { latest, type Reviewed } from '../support/rest'

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

const PAGES = {
  'best-practices': findPractice,
  'project-results': findResult,
  'handbook-methods': findMethod,
}

describe('a page', () => {
  const linked = { practices: [] as string[], methods: [] as string[] }

  beforeAll(async () => {
    for (let count = 0; count < 8; count += 1) {
      linked.practices.push((await aPractice(payload, cast, { state: 'published' })).id)
      linked.methods.push((await aMethod(payload, cast, { state: 'published' })).id)
    }
  }, 120_000)

  async function countFor(entry: { collection: Reviewed; id: string }): Promise<number> {
    const { slug } = await latest(payload, entry)
    const find = () => PAGES[entry.collection](reader, slug ?? '')
    expect(await find()).not.toBeNull()
    return countQueries(payload, find)
  }

  /** A page of each kind with so many links to others, and how often it asks. */
  async function countWithLinks(count: number) {
    const practices = linked.practices.slice(0, count)
    const methods = linked.methods.slice(0, count)
    const wish = (data: Record<string, unknown>) => ({ state: 'published' as const, data })
    return {
      practice: await countFor(
        await aPractice(payload, cast, wish({ related: practices, methodsUsed: methods })),
      ),
      result: await countFor(await aResult(payload, cast, wish({ practices, methods }))),
      method: await countFor(await aMethod(payload, cast, wish({ related: methods }))),
    }
  }

  it('asks the database as often for eight links as for one', async () => {
    const forOne = await countWithLinks(1)
    expect(await countWithLinks(8)).toEqual(forOne)
  }, 120_000)

  it('asks at most twelve times', async () => {
    expect(Math.max(...Object.values(await countWithLinks(8)))).toBeLessThanOrEqual(12)
  }, 60_000)
})
