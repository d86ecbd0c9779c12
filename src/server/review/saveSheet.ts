import type { ReviewSheet } from '@payload-types'
import type { PayloadRequest } from 'payload'

import { idOf, organisationOf } from '../../domain/identity/roles.ts'
import { isJudged, mayScore } from '../../domain/review/judges.ts'
import type { ReviewedCollection } from '../../domain/review/needs.ts'
import {
  GATE,
  RUBRIC,
  unanswered,
  type Criterion,
  type Judgement,
} from '../../domain/review/rubric.ts'
import { message } from '../../i18n/message.ts'
import { actorOfRequest } from '../actorOfRequest.ts'
import { localeOfRequest } from '../localeOfRequest.ts'
import { changedSince, notAllowed, notPossible, wrongFields } from '../refusals.ts'
import { inTransaction } from '../transaction.ts'

import { isTextUnchanged } from './findDifference.ts'
import { findReviewed, type ReviewedEntry } from './findReviewed.ts'
import { findRound } from './findSheets.ts'
import { findCountry } from './findSummary.ts'

export type SheetToSave = Judgement & {
  /** updatedAt of the version that was judged. */
  version: string
  /** Final, and for the others to read; else kept for the reviewer to go on with. */
  isSent: boolean
  remark?: string
  noteForReaders?: string
}

type Which = { collection: ReviewedCollection; id: unknown }

/**
 * Keeps somebody's own sheet of the round that is under way.
 * @throws Refusal 401, 404, 403, 409 or 400, in this order of checks
 */
export async function saveSheet(
  req: PayloadRequest,
  which: Which,
  sheet: SheetToSave,
): Promise<ReviewSheet> {
  return inTransaction(req, async () => {
    const entry = await findReviewed(req, which)
    const own = await checkSheet(req, { collection: which.collection, entry, sheet })
    const data = await dataOf(req, { collection: which.collection, entry, sheet })
    const common = { collection: 'review-sheets', data, depth: 0, req } as const
    // Written by the server after its own checks; nobody writes sheets directly.
    return own
      ? req.payload.update({ ...common, id: own.id, overrideAccess: true })
      : req.payload.create({ ...common, overrideAccess: true })
  })
}

type Checked = { collection: ReviewedCollection; entry: ReviewedEntry; sheet: SheetToSave }

async function checkSheet(req: PayloadRequest, { collection, entry, sheet }: Checked) {
  const actor = actorOfRequest(req)
  if (!mayScore(actor, entry)) throw notAllowed(req, { key: 'sheet.refused.own' })
  if (!isJudged(entry.reviewState)) throw notPossible(req, { key: 'sheet.refused.state' })
  const round = await findRound(req, entry.id)
  const own = round.find(({ reviewer }) => idOf(reviewer) === actor?.id)
  const isRead = round.some((other) => other !== own && other.sentAt)
  if (own?.sentAt && isRead) throw notPossible(req, { key: 'sheet.refused.sent' })
  const { version } = sheet
  if (!(await isTextUnchanged(req, { collection, entry, version }))) throw changedSince(req)
  const missing = sheet.isSent ? unanswered(sheet) : []
  if (missing.length > 0)
    throw wrongFields(
      req,
      missing.map((name) => asked(req, name)),
    )
  return own
}

const asked = (req: PayloadRequest, name: Criterion) => ({
  path: `${(GATE as readonly string[]).includes(name) ? 'gate' : 'core'}.${name}`,
  code: 'missing',
  message: message(localeOfRequest(req), 'sheet.refused.unanswered'),
})

async function dataOf(req: PayloadRequest, { collection, entry, sheet }: Checked) {
  const { remark, noteForReaders, version, isSent } = sheet
  return {
    entryCollection: collection,
    entryId: entry.id,
    refId: entry.refId,
    owner: entry.owner,
    version,
    rubricVersion: RUBRIC.version,
    reviewer: req.user?.id ?? '',
    // Where the reviewer judges from, kept as it is now: people move.
    country: await findCountry(req, organisationOf(actorOfRequest(req))),
    ...answersOf(sheet),
    remark: remark?.trim() || null,
    noteForReaders: noteForReaders?.trim() || null,
    sentAt: isSent ? new Date().toISOString() : null,
  }
}

const answersOf = ({ gate, core, qualifiers }: Judgement) => ({
  gate: gate ?? {},
  core: core ?? {},
  qualifiers: qualifiers ?? {},
})
