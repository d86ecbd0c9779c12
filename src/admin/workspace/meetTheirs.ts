import { changedFields, meetingsOf } from '@/domain/review/edits'

import { findTheirs } from './findTheirs'
import { currentGround, tellSaving } from './saving'
import type { Hands } from './useHands'

/** Reads what somebody else saved in the meantime, and lays it beside what is in the form. */
export async function meetTheirs(hands: Hands): Promise<void> {
  const { seen, stored, written } = currentGround()
  const found = await findTheirs(hands.entryAddress, hands.query)
  if (!found) return tellSaving({ status: 'failed', why: hands.t('admin.unreachable') })
  if (found.doc.updatedAt === seen) return
  const mine = changedFields(written, hands.values())
  const { both } = meetingsOf({ mine, before: stored, theirs: found.doc })
  const conflict = { by: found.by, at: found.doc.updatedAt, theirs: found.doc, both }
  tellSaving({ status: 'failed', why: null, conflict })
}
