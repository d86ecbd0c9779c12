'use client'

import { useEffect, useState } from 'react'

import { useConfig } from '@payloadcms/ui'

import { idOf } from '@/domain/identity/roles'
import { missingFields, type EntryInAllLanguages, type MissingField } from '@/domain/review/needs'

import type { ReviewEntry } from './useReviewEntry'

type Theme = { slug?: string; area?: { slug?: string } | string | null }

/** What publication still asks for, judged by the server's own rules; null while looking. */
export function useMissingForPublication(
  { collection, id, stored }: ReviewEntry,
  evidenceLevel: number | undefined,
): MissingField[] | null {
  const { api } = useConfig().config.routes
  const [judged, setJudged] = useState<EntryInAllLanguages | null>(null)
  const theme = idOf(stored.primaryTheme)

  useEffect(() => {
    const controller = new AbortController()
    const read = async (path: string): Promise<Record<string, unknown>> => {
      const response = await fetch(`${api}/${path}`, {
        credentials: 'include',
        signal: controller.signal,
      })
      return response.ok ? ((await response.json()) as Record<string, unknown>) : {}
    }
    const look = async () => {
      const entry = await read(`${collection}/${id}?draft=true&locale=all&depth=0`)
      const { slug, area }: Theme = theme ? await read(`themes/${theme}?depth=1&locale=en`) : {}
      const areaSlug = typeof area === 'object' ? area?.slug : undefined
      setJudged({ ...entry, themeSlug: slug, areaSlug })
    }
    look().catch(() => setJudged(null)) // the server judges again when it is asked to publish
    return () => controller.abort()
  }, [api, collection, id, theme])

  if (!judged) return null
  const level = evidenceLevel ?? judged.evidenceLevel
  return missingFields(collection, { ...judged, evidenceLevel: level }, 'P')
}
