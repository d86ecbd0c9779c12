import { z } from 'zod'

import type { Values } from '@/domain/review/edits'

/** What was typed and is not stored yet, kept in this browser until it is. */
export type LocalCopy = { at: string; values: Values }

const PREFIX = 'ponte-unsaved:'

const copySchema = z.object({ at: z.string(), values: z.record(z.string(), z.unknown()) })

export function readLocalCopy(key: string): LocalCopy | null {
  try {
    const stored = window.localStorage.getItem(PREFIX + key)
    return stored ? copySchema.parse(JSON.parse(stored)) : null
  } catch {
    return null // a browser that keeps nothing, or something that is none of ours
  }
}

export function keepLocalCopy(key: string, values: Values): void {
  const copy: LocalCopy = { at: new Date().toISOString(), values }
  try {
    window.localStorage.setItem(PREFIX + key, JSON.stringify(copy))
  } catch {
    // Full or forbidden: saving on the server goes on, and its failure is told beside the button.
  }
}

export function dropLocalCopy(key: string): void {
  try {
    window.localStorage.removeItem(PREFIX + key)
  } catch {
    // A browser that keeps nothing has nothing to drop.
  }
}
