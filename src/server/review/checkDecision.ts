import type { PayloadRequest } from 'payload'

import { LOCALES } from '../../domain/locales.ts'
import { missingFields, type MissingField } from '../../domain/review/needs.ts'
import { TRANSITIONS } from '../../domain/review/transitions.ts'
import { message } from '../../i18n/message.ts'
import { localeOfRequest } from '../localeOfRequest.ts'
import { wrongFields, type FieldError } from '../refusals.ts'

import type { Entry } from './findLatest.ts'
import type { Move } from './moveEntry.ts'

/** What the one who decides adds: said to the author, said to the public, and the evidence level. */
export type Decision = {
  comment?: string
  statement?: string
  /** What the reviewer from the other country says to readers. */
  otherCountryNote?: string
  evidenceLevel?: number
}

/**
 * Checks what a transition needs: its own words, and the S or P fields of the entry.
 * @returns the decision that will stand
 * @throws Refusal 400 with one error for each missing or wrong field
 */
export async function checkDecision(
  req: PayloadRequest,
  { move, entry }: { move: Move; entry: Entry },
): Promise<Decision> {
  const { needs, comment } = TRANSITIONS[move.action]
  const errors: FieldError[] = []
  const say = (path: string, missing: Omit<MissingField, 'path'>) =>
    errors.push({ path, code: missing.code, message: wording(req, missing) })

  if (comment === 'required' && !move.comment?.trim()) say('comment', { code: 'missing' })
  if (needs) {
    const judged = { ...entry, ...(await themeOf(req, entry)), ...evidenceOf(move) }
    for (const missing of missingFields(move.collection, judged, needs)) say(missing.path, missing)
  }
  if (errors.length > 0) throw wrongFields(req, errors)
  return move.action === 'publish' ? move : {}
}

const evidenceOf = ({ evidenceLevel }: Decision) =>
  evidenceLevel === undefined ? {} : { evidenceLevel }

const wording = (req: PayloadRequest, { code, atLeast = 1 }: Omit<MissingField, 'path'>) =>
  code === 'missing'
    ? message(localeOfRequest(req), 'errors.missing')
    : message(localeOfRequest(req), 'errors.tooFewRows', { count: atLeast })

/** The theme decides which fields apply: its own slug and its area's. */
async function themeOf(req: PayloadRequest, entry: Entry) {
  if (typeof entry.primaryTheme !== 'string') return {}
  const theme = await req.payload.findByID({
    collection: 'themes',
    id: entry.primaryTheme,
    depth: 1,
    disableErrors: true,
    locale: LOCALES[0],
    overrideAccess: true, // the taxonomy is public
    req,
    select: { slug: true, area: true },
  })
  const area = theme?.area
  return {
    themeSlug: theme?.slug,
    areaSlug: typeof area === 'object' && area !== null ? area.slug : undefined,
  }
}
