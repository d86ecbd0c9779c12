'use client'

import type { ReviewEntry } from '../review/useReviewEntry'

import { Autosave } from './Autosave'
import { ConflictNotice } from './ConflictNotice'
import { GivenWay } from './GivenWay'
import { savesItself } from './savesItself'
import { useSaving } from './saving'
import { UnsavedOffer } from './UnsavedOffer'
import { useStaleWarning } from './useStaleWarning'

/** Above the form: what became of what was typed, where that needs a word. */
export function Writing({ entry }: { entry: ReviewEntry | null }) {
  const { conflict, givenWay, offer } = useSaving()
  useStaleWarning()
  return (
    <>
      <Autosave isOpen={savesItself(entry)} />
      {conflict && <ConflictNotice key={conflict.at} conflict={conflict} />}
      {offer && !conflict && <UnsavedOffer offer={offer} isOpen={entry?.isWritable ?? true} />}
      {givenWay.length > 0 && <GivenWay fields={givenWay} />}
    </>
  )
}
