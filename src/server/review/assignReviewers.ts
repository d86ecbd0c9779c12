import type { PayloadRequest } from 'payload'

import {
  ASSIGNABLE_STATES,
  isTooMany,
  MOST_REVIEWERS,
  obstacleTo,
  reviewerIds,
  USUAL_REVIEWERS,
  type Candidate,
} from '../../domain/review/assignment.ts'
import { isStaff } from '../../domain/identity/roles.ts'
import type { ReviewedCollection } from '../../domain/review/needs.ts'
import { message } from '../../i18n/message.ts'
import { actorOfRequest } from '../actorOfRequest.ts'
import { localeOfRequest } from '../localeOfRequest.ts'
import { notify } from '../notices/notify.ts'
import { notAllowed, notPossible, notSignedIn, notVisible, wrongFields } from '../refusals.ts'
import { inTransaction } from '../transaction.ts'

import { findLatest, isVisible, type Entry } from './findLatest.ts'
import { writeBeside } from './writeBeside.ts'

export type Assignable = { collection: ReviewedCollection; id: string }

type Assignment = {
  entries: readonly Assignable[]
  /** Ids of everybody who reviews from now on; whoever is not named no longer does. */
  reviewers: readonly string[]
}

/**
 * Gives entries to reviewers, all of them or none. It makes no new version, so that nobody's decision
 * is out of date because of it, and tells those who are new to an entry.
 * @returns the entries with their reviewers
 * @throws Refusal 401, 404, 403, 409 or 400, in this order of checks
 */
export async function assignReviewers(req: PayloadRequest, { entries, reviewers }: Assignment) {
  if (!req.user) throw notSignedIn(req)
  const asked = [...new Set(reviewers)]
  return inTransaction(req, async () => {
    const candidates = await findCandidates(req, asked)
    for (const which of entries) {
      const entry = await findAssignable(req, which)
      const before = reviewerIds(entry.reviewers)
      checkReviewers(req, { entry, asked, before, candidates })
      await writeBeside(req, { ...which, data: { reviewers: asked } })
      await notify(req, {
        event: 'assigned',
        collection: which.collection,
        entry,
        recipients: asked.filter((id) => !before.includes(id)),
      })
    }
    return entries.map(({ collection, id }) => ({ collection, id, reviewers: asked }))
  })
}

/** One after another: a transaction takes one question at a time, and MongoDB no list with a wrong id. */
async function findCandidates(req: PayloadRequest, ids: string[]): Promise<Candidate[]> {
  const candidates: Candidate[] = []
  for (const id of ids) {
    const found = await req.payload.findByID({
      collection: 'users',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true, // asks for roles only; who may assign is checked for each entry
      req,
      select: { leftOn: true, name: true, organisation: true, role: true },
    })
    if (found) candidates.push(found)
  }
  return candidates
}

async function findAssignable(req: PayloadRequest, which: Assignable): Promise<Entry> {
  const entry = (await isVisible(req, which)) ? await findLatest(req, which) : null
  if (!entry) throw notVisible(req)
  if (!isStaff(actorOfRequest(req))) throw notAllowed(req)
  if (!ASSIGNABLE_STATES.includes(entry.reviewState)) {
    const values = { refId: entry.refId }
    throw notPossible(req, { key: 'desk.refused.state', values })
  }
  return entry
}

type Check = { entry: Entry; asked: string[]; before: string[]; candidates: Candidate[] }

function checkReviewers(req: PayloadRequest, { entry, asked, before, candidates }: Check): void {
  const locale = localeOfRequest(req)
  const { owner, refId } = entry
  const errors = asked.flatMap((id) => {
    const candidate = candidates.find((one) => one.id === id)
    const code = candidate ? obstacleTo(candidate, owner) : 'unknown'
    const values = { name: candidate?.name ?? '', refId }
    return code
      ? [{ path: 'reviewers', code, message: message(locale, `desk.refused.${code}`, values) }]
      : []
  })
  if (isTooMany(asked, before)) {
    const values = { most: MOST_REVIEWERS, refId, usual: USUAL_REVIEWERS }
    const text = message(locale, 'desk.refused.too-many', values)
    errors.push({ path: 'reviewers', code: 'too-many', message: text })
  }
  if (errors.length > 0) throw wrongFields(req, errors)
}
