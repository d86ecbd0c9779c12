import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import {
  REVIEW_ACTIONS,
  REVIEW_STATES,
  TRANSITIONS,
  type ReviewAction,
  type ReviewState,
} from '@/domain/review/transitions'

import { countEvents } from '../support/countEvents'
import { aPractice } from '../support/entries'
import { aCast, type Cast } from '../support/people'
import { startPayload } from '../support/payload'
import { latest, move } from '../support/rest'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
})

const CALLERS = ['member', 'neighbour', 'reviewer', 'secretariat', 'admin', 'anonymous'] as const
type Caller = (typeof CALLERS)[number]
type Step = { state: ReviewState; action: ReviewAction; caller: Caller }

const STEPS: Step[] = REVIEW_STATES.flatMap((state) =>
  REVIEW_ACTIONS.flatMap((action) => CALLERS.map((caller) => ({ state, action, caller }))),
)

function isLegal({ state, action, caller }: Step): boolean {
  const { from, owner } = TRANSITIONS[action]
  if (!from.includes(state)) return false
  return ['secretariat', 'admin'].includes(caller) || (caller === 'member' && owner === true)
}

const personOf = (caller: Caller) => (caller === 'anonymous' ? null : cast[caller])

describe('every step that the table of transitions has', () => {
  it.each(STEPS.filter(isLegal))(
    '$action by $caller moves an entry that is $state, and writes one event',
    async ({ state, action, caller }) => {
      const entry = await aPractice(payload, cast, { state })
      const events = await countEvents(payload, entry.id)

      const ask = { as: personOf(caller), action, comment: 'A word.' }
      const { status } = await move(payload, entry, ask)

      expect(status).toBe(200)
      expect((await latest(payload, entry)).reviewState).toBe(TRANSITIONS[action].to)
      expect(await countEvents(payload, entry.id)).toBe(events + 1)
    },
  )
})

describe.each(REVIEW_STATES)('every other step on an entry that is %s', (state) => {
  let entry: Awaited<ReturnType<typeof aPractice>>

  beforeAll(async () => {
    entry = await aPractice(payload, cast, { state })
  })

  it.each(STEPS.filter((step) => step.state === state && !isLegal(step)))(
    '$action by $caller changes nothing in store',
    async ({ action, caller }) => {
      const before = await latest(payload, entry)
      const events = await countEvents(payload, entry.id)

      const ask = { as: personOf(caller), action, comment: 'A word.' }
      const { status } = await move(payload, entry, ask)

      expect([401, 403, 404, 409]).toContain(status)
      expect(await latest(payload, entry)).toEqual(before)
      expect(await countEvents(payload, entry.id)).toBe(events)
    },
  )
})
