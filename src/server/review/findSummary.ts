import type { ReviewSheet } from '@payload-types'
import type { PayloadRequest } from 'payload'

import {
  callsForThird,
  labelOf,
  outcomeOf,
  type Outcome,
  type ReviewLabel,
  type ScoredCriterion,
} from '../../domain/review/rubric.ts'

import { findSentSheets } from './findSheets.ts'

export type Summary = {
  sheets: ReviewSheet[]
  outcome: Outcome
  /** What a publication would store now. */
  label: ReviewLabel
  /** Criteria on which two reviewers differ so much that a third is asked. */
  third: ScoredCriterion[]
  /** What the reviewer from the other country proposes to tell readers. */
  note: string | null
}

/** What the sheets sent in this round come to; whoever asks has been checked before. */
export async function findSummary(
  req: PayloadRequest,
  entry: { id: string; owner?: string | null },
): Promise<Summary> {
  const sheets = await findSentSheets(req, entry.id)
  const home = await findCountry(req, entry.owner)
  const fromAbroad = sheets.find(({ country }) => country && home && country !== home)
  return {
    sheets,
    outcome: outcomeOf(sheets),
    label: labelOf(sheets),
    third: callsForThird(sheets),
    note: fromAbroad?.noteForReaders ?? null,
  }
}

/** The country of an organisation, which is public. */
export async function findCountry(
  req: PayloadRequest,
  organisation: string | null | undefined,
): Promise<ReviewSheet['country']> {
  if (!organisation) return null
  const found = await req.payload.findByID({
    collection: 'organisations',
    id: organisation,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // the country of an organisation is public
    req,
    select: { country: true },
  })
  return found?.country ?? null
}
