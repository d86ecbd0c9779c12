import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import {
  isPossible,
  mayAct,
  REVIEW_ACTIONS,
  TRANSITIONS,
  type ReviewAction,
} from '@/domain/review/transitions'

import { countEvents } from '../support/countEvents'
import { aMethod, aPractice, aResult } from '../support/entries'
import { aCast, type Cast } from '../support/people'
import { startPayload } from '../support/payload'
import { latest, move, stored, type Reviewed } from '../support/rest'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
})

type Which = { collection: Reviewed; id: string }

const CALLERS = ['member', 'neighbour', 'reviewer', 'secretariat', 'admin', 'anonymous'] as const
type Caller = (typeof CALLERS)[number]

const personOf = (caller: Caller) => (caller === 'anonymous' ? null : cast[caller])

/** How a revision of a published entry comes into each state. */
const WAYS = {
  draft: [],
  submitted: ['submit'],
  'in-review': ['submit', 'start-review'],
  'changes-requested': ['submit', 'start-review', 'request-changes'],
} as const satisfies Record<string, readonly ReviewAction[]>
type RevisionState = keyof typeof WAYS

/** A published entry that its author has begun to revise. */
async function revised(entry: Which, state: RevisionState) {
  await payload.update({ ...entry, data: { title: `Revised ${entry.id}` }, user: cast.member })
  for (const action of WAYS[state]) {
    const ask = { as: cast.secretariat, action, comment: 'Add a figure.' }
    expect((await move(payload, entry, ask)).status).toBe(200)
  }
  return entry
}

const STATES = Object.keys(WAYS) as RevisionState[]

/** Every step by everybody that neither the graph nor the rights allow on a revision in this state. */
const illegalSteps = (state: RevisionState) =>
  CALLERS.flatMap((caller) =>
    REVIEW_ACTIONS.map((action) => ({ action, caller })).filter(({ action }) => {
      const isLegal = isPossible(action, { reviewState: state, isPublic: true })
      return !(isLegal && mayAct(actorOf(caller), action, { owner: 'home' }))
    }),
  )

/** Whom the table's rights are asked for, before there are people. */
function actorOf(caller: Caller) {
  if (caller === 'anonymous') return null
  const role = caller === 'neighbour' ? ('member' as const) : caller
  return { id: caller, role, organisation: caller === 'member' ? 'home' : 'away' }
}

describe.each(STATES)('a revision that is %s of an entry that is public', (state) => {
  let entry: Which

  beforeAll(async () => {
    entry = await revised(await aPractice(payload, cast, { state: 'published' }), state)
  })

  it.each(illegalSteps(state))(
    'is not moved by $action of $caller, nor is what is public',
    async ({ action, caller }) => {
      const before = [await latest(payload, entry), await stored(payload, entry)]
      const events = await countEvents(payload, entry.id)

      const ask = { as: personOf(caller), action, comment: 'A word.' }
      const { status } = await move(payload, entry, ask)

      expect([401, 403, 404, 409]).toContain(status)
      expect([await latest(payload, entry), await stored(payload, entry)]).toEqual(before)
      expect(await countEvents(payload, entry.id)).toBe(events)
    },
  )
})

const KINDS = [
  ['practice', aPractice],
  ['result', aResult],
  ['method', aMethod],
] as const

describe.each(KINDS)('a published %s', (_, make) => {
  it('stays public as it was, in every field, while its revision is judged', async () => {
    const entry = await make(payload, cast, { state: 'published' })
    const approved = await stored(payload, entry)
    await payload.update({ ...entry, data: { title: 'Revised' }, user: cast.member })
    expect(await stored(payload, entry)).toEqual(approved)
    for (const action of ['submit', 'start-review', 'request-changes', 'submit', 'withdraw']) {
      const ask = { as: cast.secretariat, action, comment: 'Add a figure.' }
      expect((await move(payload, entry, ask)).status).toBe(200)
      expect(await stored(payload, entry)).toEqual(approved)
    }
  })

  it('is the very version that its event names, but for what the publication sets', async () => {
    const entry = await make(payload, cast, { state: 'in-review' })
    const { updatedAt: version } = await latest(payload, entry)
    const ask = { as: cast.secretariat, action: 'publish', version }
    const { body } = await move(payload, entry, ask)

    expect(body.event).toMatchObject({ version, action: 'publish' })
    const { docs } = await payload.findVersions({
      collection: entry.collection,
      depth: 0,
      where: { parent: { equals: entry.id }, 'version.updatedAt': { equals: version } },
    })
    expect(docs).toHaveLength(1)
    expect(contentOf(await stored(payload, entry))).toEqual(contentOf(docs[0]?.version))
  })

  it('takes no text that was written after it was looked at', async () => {
    const entry = await make(payload, cast, { state: 'in-review' })
    const { updatedAt: version } = await latest(payload, entry)
    await payload.update({ ...entry, data: { title: 'Slipped in' }, user: cast.secretariat })
    const events = await countEvents(payload, entry.id)

    const ask = { as: cast.secretariat, action: 'publish', version }
    const answer = await move(payload, entry, ask)

    expect(answer.status).toBe(409)
    expect(answer.body.errors?.[0]?.code).toBe('changed-since')
    expect((await stored(payload, entry))._status).toBe('draft')
    expect(await countEvents(payload, entry.id)).toBe(events)
  })

  it('is published once when two do it at the same moment', async () => {
    const entry = await make(payload, cast, { state: 'in-review' })
    const { updatedAt: version } = await latest(payload, entry)
    const events = await countEvents(payload, entry.id)
    const answers = await Promise.all(
      [cast.secretariat, cast.admin].map((as) =>
        move(payload, entry, { as, action: 'publish', version }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await countEvents(payload, entry.id)).toBe(events + 1)
    expect(TRANSITIONS.publish.to).toBe((await stored(payload, entry)).reviewState)
  })
})

/** `freshness` is reckoned from the day of publication. */
const SET_BY_PUBLICATION = [
  '_status',
  'reviewState',
  'publishedAt',
  'tier',
  'reviewLabel',
  'rubricVersion',
  'ownerAnswer',
  'updatedAt',
  'freshness',
]

/** Without what the publication sets, and without the rows' own ids, which each version has anew. */
function contentOf(entry: unknown): unknown {
  const clean = (value: unknown, isRow: boolean): unknown => {
    if (Array.isArray(value)) return value.map((one) => clean(one, true))
    if (value === null || typeof value !== 'object') return value ?? null
    const kept = Object.entries(value).filter(([name]) => !(isRow && name === 'id'))
    return Object.fromEntries(kept.map(([name, one]) => [name, clean(one, false)]))
  }
  const cleaned = clean(entry, true) as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(cleaned).filter(([name]) => !SET_BY_PUBLICATION.includes(name)),
  )
}
