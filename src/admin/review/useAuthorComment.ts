'use client'

import { useEffect, useState } from 'react'

import { useConfig } from '@payloadcms/ui'
import { z } from 'zod'

import type { ReviewEntry } from './useReviewEntry'

const eventsSchema = z.object({
  docs: z.array(
    z.object({ action: z.string(), comment: z.string().nullish(), createdAt: z.string() }),
  ),
})

export type AuthorComment = { text: string; date: string }

/** What the author was last asked to change, until the entry has been published since. */
export function useAuthorComment({ id, reviewState }: ReviewEntry): AuthorComment | null {
  const { api } = useConfig().config.routes
  const [comment, setComment] = useState<AuthorComment | null>(null)

  useEffect(() => {
    const query = new URLSearchParams({
      depth: '0',
      limit: '1',
      sort: '-createdAt',
      'where[entryId][equals]': id,
      'where[action][in]': 'request-changes,publish',
    })
    fetch(`${api}/review-events?${query.toString()}`, { credentials: 'include' })
      .then(async (response) => eventsSchema.parse(await response.json()))
      .then(({ docs: [last] }) =>
        setComment(last?.comment ? { text: last.comment, date: last.createdAt } : null),
      )
      .catch(() => setComment(null)) // who may not read the log has nothing addressed to them
  }, [api, id, reviewState])

  return comment
}
