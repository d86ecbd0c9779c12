import { toast } from '@payloadcms/ui'

import { meetingsOf, type Meeting, type Values } from '@/domain/review/edits'

import { dropLocalCopy, keepLocalCopy } from './localCopy'
import { meetTheirs } from './meetTheirs'
import { saveForm, unsavedValues, writeForm } from './saveForm'
import { currentGround, currentSaving, tellSaving } from './saving'
import type { Hands } from './useHands'

/** Goes on from somebody else's version with every own field that they left alone, and those named. */
export async function settleConflict(hands: Hands, keptPaths: readonly string[]): Promise<void> {
  const { conflict, givenWay } = currentSaving()
  if (!conflict) return
  const { theirs, at } = conflict
  const before = currentGround().stored
  const { both, onlyMine } = meetingsOf({ mine: unsavedValues(hands), before, theirs })
  const isKnown = ({ path }: Meeting) => conflict.both.some((known) => known.path === path)
  // Typed since: to be chosen about as well.
  if (!both.every(isKnown)) return tellSaving({ conflict: { ...conflict, both } })
  const isKept = ({ path }: Meeting) => keptPaths.includes(path)
  const kept = both.filter(isKept).map(({ path, mine }) => [path, mine])
  const values = { ...onlyMine, ...(Object.fromEntries(kept) as Values) }
  if (!(await overwrite(hands, { values, seen: at }))) return
  const lost = both.filter((meeting) => !isKept(meeting))
  tellSaving({ conflict: null, givenWay: [...givenWay, ...lost] })
  readAgain(hands)
}

/** Stores what an earlier visit left in this browser, after what is in the form now. */
export async function takeOffer(hands: Hands): Promise<void> {
  const { offer } = currentSaving()
  if (!offer) return
  if (currentGround().id !== null && !(await saveForm(hands, 'step'))) return
  const isStored = await overwrite(hands, { values: offer.values, seen: currentGround().seen })
  if (isStored && currentGround().id !== null) readAgain(hands)
}

/** Puts away what an earlier visit left; what is in the form is kept. */
export function dropOffer(hands: Hands): void {
  tellSaving({ offer: null })
  const { key } = currentGround()
  const values = unsavedValues(hands)
  if (Object.keys(values).length > 0) keepLocalCopy(key, values)
  else dropLocalCopy(key)
}

type Overwriting = { values: Values; seen: string | null }

async function overwrite(hands: Hands, { values, seen }: Overwriting): Promise<boolean> {
  if (Object.keys(values).length === 0) return true
  const written = await writeForm(hands, { values, seen })
  if (written.kind === 'outdated') await meetTheirs(hands)
  if (written.kind === 'silence') toast.error(hands.t('admin.unreachable'))
  if (written.kind === 'refused') toast.error(hands.nameFields(written.fields) || written.message)
  return written.kind === 'saved'
}

function readAgain(hands: Hands): void {
  tellSaving({ offer: null })
  dropLocalCopy(currentGround().key)
  hands.setModified(false)
  hands.readAgain()
}
