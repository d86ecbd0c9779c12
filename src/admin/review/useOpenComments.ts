'use client'

import { useEffect, useState } from 'react'

import { useConfig } from '@payloadcms/ui'
import { z } from 'zod'

import { LOCALES } from '@/domain/locales'

import type { ReviewEntry } from './useReviewEntry'

const commentsSchema = z.object({
  docs: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      path: z.string().nullish(),
      language: z.enum(LOCALES).nullish(),
    }),
  ),
})

export type OpenComment = z.infer<typeof commentsSchema>['docs'][number]

/** What those who review have said to the author and nobody has marked as dealt with. */
export function useOpenComments({ id, reviewState }: ReviewEntry): OpenComment[] {
  const { api } = useConfig().config.routes
  const [comments, setComments] = useState<OpenComment[]>([])
  useEffect(() => {
    const query = new URLSearchParams({
      depth: '0',
      limit: '100',
      sort: 'createdAt',
      'where[entryId][equals]': id,
      'where[audience][equals]': 'author',
      'where[resolvedAt][exists]': 'false',
    })
    fetch(`${api}/review-comments?${query.toString()}`, { credentials: 'include' })
      .then(async (response) => setComments(commentsSchema.parse(await response.json()).docs))
      .catch(() => setComments([])) // who may not read comments has none addressed to them
  }, [api, id, reviewState])
  return comments
}
