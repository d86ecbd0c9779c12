'use client'

import { useEffect, useState } from 'react'

import { useConfig } from '@payloadcms/ui'
import { z } from 'zod'

import { OPTIONS } from '@/domain/options'
import { CORE, QUALIFIERS } from '@/domain/review/rubric'

import type { ReviewEntry } from './useReviewEntry'

const summarySchema = z.object({
  label: z.enum(OPTIONS.reviewLabel),
  outcome: z.enum([...OPTIONS.reviewLabel, 'not-passed']),
  note: z.string().nullable(),
  sent: z.number(),
  third: z.array(z.enum([...CORE, ...QUALIFIERS])),
})

export type SheetsSummary = z.infer<typeof summarySchema>

/** What the sheets of an entry come to, as the server weighs them; null while looking. */
export function useSheetsSummary({ collection, id }: ReviewEntry): SheetsSummary | null {
  const { api } = useConfig().config.routes
  const [summary, setSummary] = useState<SheetsSummary | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    fetch(`${api}/${collection}/${id}/sheets`, {
      credentials: 'include',
      signal: controller.signal,
    })
      .then(async (response) => setSummary(summarySchema.parse(await response.json())))
      .catch(() => setSummary(null)) // the publication stores what the server finds, shown or not
    return () => controller.abort()
  }, [api, collection, id])
  return summary
}
