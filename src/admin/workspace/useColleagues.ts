'use client'

import { useEffect, useState } from 'react'

import { useConfig } from '@payloadcms/ui'
import { z } from 'zod'

import type { ReviewedCollection } from '@/domain/review/needs'

const colleaguesSchema = z.object({
  docs: z.array(z.object({ id: z.string(), name: z.string() })),
})

export type Colleague = z.infer<typeof colleaguesSchema>['docs'][number]

/** Who else writes for the organisation; null while the answer is on its way. */
export function useColleagues(collection: ReviewedCollection, id: string): Colleague[] | null {
  const { api } = useConfig().config.routes
  const [colleagues, setColleagues] = useState<Colleague[] | null>(null)
  useEffect(() => {
    fetch(`${api}/${collection}/${id}/colleagues`, { credentials: 'include' })
      .then(async (response) => colleaguesSchema.parse(await response.json()).docs)
      .then(setColleagues)
      .catch(() => setColleagues([])) // nobody to choose: the dialog says so
  }, [api, collection, id])
  return colleagues
}
