'use client'

import { useEditDepth } from '@payloadcms/ui'

import { useReviewEntry } from '../review/useReviewEntry'

import { EntryTools } from './EntryTools'
import { Meter } from './Meter'

/** Beside the form: how far it has come, and what else can be done with the entry. */
export function Workspace() {
  const entry = useReviewEntry()
  const isInDrawer = useEditDepth() > 1
  if (isInDrawer) return null
  const isWritten = !entry || entry.isWritable
  return (
    <div className="ponte-workspace">
      {isWritten && <Meter />}
      {entry && <EntryTools entry={entry} />}
    </div>
  )
}
