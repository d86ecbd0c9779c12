'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'

import { useAuth, useConfig } from '@payloadcms/ui'
import { z } from 'zod'

import { isStaff, type Actor } from '@/domain/identity/roles'
import { LATER_ACTIONS } from '@/domain/review/schedule'

const stepsSchema = z.object({
  docs: z.array(z.object({ id: z.string(), action: z.enum(LATER_ACTIONS), at: z.string() })),
})

export type WaitingStep = z.infer<typeof stepsSchema>['docs'][number]

let changes = 0
const listeners = new Set<() => void>()

/** Told by whatever may have changed what waits: a step taken, scheduled or cancelled. */
export function tellStepsChanged(): void {
  changes += 1
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The steps that wait for their time on an entry; only staff see them. */
export function useWaitingSteps(entry: string): WaitingStep[] {
  const { api } = useConfig().config.routes
  const { user } = useAuth()
  const [steps, setSteps] = useState<WaitingStep[]>([])
  const change = useSyncExternalStore(
    listen,
    () => changes,
    () => 0,
  )
  const isReader = isStaff(user as Actor)

  useEffect(() => {
    if (!isReader) return
    const query = new URLSearchParams({
      depth: '0',
      sort: 'at',
      'where[entryId][equals]': entry,
      'where[state][equals]': 'waiting',
    })
    fetch(`${api}/scheduled-steps?${query.toString()}`, { credentials: 'include' })
      .then(async (response) => setSteps(stepsSchema.parse(await response.json()).docs))
      .catch(() => setSteps([])) // what waits is also told by the server when it is due
  }, [api, change, entry, isReader])

  return steps
}
