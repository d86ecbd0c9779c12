import type { PayloadRequest } from 'payload'

import { hasRole, isStaff, owns } from '../../domain/identity/roles.ts'
import type { ReviewedCollection } from '../../domain/review/needs.ts'
import { actorOfRequest } from '../actorOfRequest.ts'
import { notAllowed, notSignedIn, notVisible } from '../refusals.ts'
import { findLatest, isVisible, type Entry } from '../review/findLatest.ts'

export type Which = { collection: ReviewedCollection; id: string }

/**
 * The newest revision, for those who write it: its organisation's members and staff.
 * @throws Refusal 401, 404 or 403, in this order
 */
export async function findOwn(req: PayloadRequest, which: Which): Promise<Entry> {
  if (!req.user) throw notSignedIn(req)
  const entry = (await isVisible(req, which)) ? await findLatest(req, which) : null
  if (!entry) throw notVisible(req)
  const actor = actorOfRequest(req)
  const isOwn = hasRole(actor, 'member') && owns(actor, entry.owner)
  if (!isOwn && !isStaff(actor)) throw notAllowed(req)
  return entry
}
