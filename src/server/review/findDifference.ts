import type { PayloadRequest } from 'payload'

import { difference, type Change } from '../../domain/review/difference.ts'
import type { ReviewedCollection } from '../../domain/review/needs.ts'
import type { ReviewAction } from '../../domain/review/transitions.ts'

import { comparedFields } from './comparedFields.ts'
import type { Entry } from './findLatest.ts'

type Which = { collection: ReviewedCollection; entry: Entry }

export type Since = { action: ReviewAction; at: string }

export type Difference = {
  /** The decision that the earlier version was read for; null at the first look. */
  since: Since | null
  changes: Change[]
  before: Record<string, unknown> | null
}

/** What has changed since an entry was last decided on; whoever asks has been checked before. */
export async function findDifference(req: PayloadRequest, which: Which): Promise<Difference> {
  const decision = await findLastDecision(req, which)
  const before = decision?.version ? await findVersion(req, which, decision.version) : null
  if (!decision || !before) return { since: null, changes: [], before: null }
  const fields = await comparedFields(req, which)
  return { since: decision, changes: difference(fields, { before, after: which.entry }), before }
}

/** Whether the text is what it was in a version that somebody names by its updatedAt. */
export async function isTextUnchanged(
  req: PayloadRequest,
  { version, ...which }: Which & { version: string },
): Promise<boolean> {
  const { collection, entry } = which
  if (new Date(version).getTime() === new Date(entry.updatedAt).getTime()) return true
  const before = await findVersion(req, { collection, entry }, version)
  const isKnown = before && new Date(String(before.updatedAt)).getTime() === Date.parse(version)
  if (!isKnown) return false
  return difference(await comparedFields(req, which), { before, after: entry }).length === 0
}

async function findLastDecision(req: PayloadRequest, { entry }: Which) {
  const { docs } = await req.payload.find({
    collection: 'review-events',
    depth: 0,
    limit: 1,
    overrideAccess: true, // asks for a version only; those who review have no right to the log
    pagination: false,
    req,
    select: { action: true, createdAt: true, version: true },
    sort: '-createdAt',
    where: { entryId: { equals: entry.id }, action: { in: ['request-changes', 'publish'] } },
  })
  const [last] = docs
  return last?.action ? { action: last.action, at: last.createdAt, version: last.version } : null
}

/** The version as it was then; one that an autosave has written over gives the one before it. */
async function findVersion(req: PayloadRequest, { collection, entry }: Which, version: string) {
  const { docs } = await req.payload.findVersions({
    collection,
    depth: 0,
    limit: 1,
    locale: 'all',
    overrideAccess: true, // whoever asks reviews this entry; earlier versions may not name them yet
    pagination: false,
    req,
    sort: '-version.updatedAt',
    where: {
      parent: { equals: entry.id },
      'version.updatedAt': { less_than_equal: new Date(version).toISOString() },
    },
  })
  return (docs[0]?.version ?? null) as Record<string, unknown> | null
}
