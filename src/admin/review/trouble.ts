'use client'

import { useSyncExternalStore } from 'react'

export type FieldTrouble = { path: string; message: string }

/** Why a step was not taken; shown above the form, told by the buttons beside it. */
export type Trouble = {
  entry: string
  message: string
  fields: FieldTrouble[]
  /** Somebody was faster: only reading the entry again helps. */
  isOutdated: boolean
}

let current: Trouble | null = null
const listeners = new Set<() => void>()

export function tellTrouble(trouble: Trouble | null): void {
  current = trouble
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What stands in the way of an entry's last step, or null. */
export function useTrouble(entry: string): Trouble | null {
  const trouble = useSyncExternalStore(
    listen,
    () => current,
    () => null,
  )
  return trouble?.entry === entry ? trouble : null
}
