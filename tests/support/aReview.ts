import { createLocalReq, type Payload } from 'payload'

import { CORE, GATE } from '@/domain/review/rubric'
import type { ReviewState } from '@/domain/review/transitions'
import { writeBeside } from '@/server/review/writeBeside'

import { aPractice } from './entries'
import { anOrganisation, aPerson, type Cast, type Person } from './people'
import { latest, rest, type Answer, type Reviewed } from './rest'

export type Which = { collection: Reviewed; id: string }

/** Reviewers of three towns; the last one's town owns the entries. */
export async function someReviewers(payload: Payload, cast: Cast) {
  const { id: italian } = await anOrganisation(payload, { country: 'IT' })
  const { id: swedish } = await anOrganisation(payload, { country: 'SE' })
  return {
    abroad: await aPerson(payload, { role: 'reviewer', organisation: italian }),
    near: await aPerson(payload, { role: 'reviewer', organisation: swedish }),
    partial: await aPerson(payload, { role: 'reviewer', organisation: cast.home }),
  }
}

type Wish = { state?: ReviewState; reviewers: Person[]; data?: Record<string, unknown> }

/** A practice in review that has been given to some reviewers. */
export const anAssignedPractice = (payload: Payload, cast: Cast, wish: Wish) =>
  aPractice(payload, cast, {
    state: wish.state ?? 'in-review',
    data: { reviewers: wish.reviewers.map(({ id }) => id), ...wish.data },
  })

/** Gives an entry to these reviewers and to nobody else, in whatever state it is. */
export async function giveTo(payload: Payload, entry: Which, reviewers: Person[]): Promise<void> {
  const data = { reviewers: reviewers.map(({ id }) => id) }
  await writeBeside(await createLocalReq({}, payload), { ...entry, data })
}

/** A sheet as its form sends it: the gate passed, every core criterion with one score. */
export const aSheet = (score = 3) => ({
  isSent: true,
  gate: Object.fromEntries(GATE.map((name) => [name, 'yes'])),
  core: Object.fromEntries(CORE.map((name) => [name, score])),
})

type Put = { as: Person | null; body?: Record<string, unknown> }

/** Saves a sheet through its endpoint, of the newest version unless another is named. */
export async function putSheet(payload: Payload, entry: Which, { as, body }: Put): Promise<Answer> {
  const { updatedAt: version } = await latest(payload, entry)
  return rest(`/${entry.collection}/${entry.id}/sheet`, {
    method: 'PUT',
    as,
    body: { version, ...(body ?? aSheet()) },
  })
}

export const postComment = (entry: Which, { as, body }: Put): Promise<Answer> =>
  rest(`/${entry.collection}/${entry.id}/comments`, {
    method: 'POST',
    as,
    body: { text: 'Name the street.', audience: 'author', ...body },
  })
