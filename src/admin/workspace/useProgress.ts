'use client'

import { useEffect, useState } from 'react'

import {
  useAllFormFields,
  useConfig,
  useDebounce,
  useDocumentInfo,
  useLocale,
} from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'

import { isLocale } from '@/domain/locales'
import type { Values } from '@/domain/review/edits'
import { formAsEntry } from '@/domain/review/formAsEntry'
import { progressOf, type Progress, type ReviewedCollection } from '@/domain/review/needs'

/** Long enough that a sentence is not judged letter by letter. */
const SETTLED_MS = 400

/** What the form still lacks to be sent and to be published, as it stands now. */
export function useProgress(): { toSend: Progress; toPublish: Progress } {
  const [fields] = useAllFormFields()
  const settled = useDebounce(fields, SETTLED_MS)
  const { collectionSlug, id } = useDocumentInfo()
  const { code } = useLocale()
  const collection = collectionSlug as ReviewedCollection
  const values: Values = reduceFieldsToValues(settled, true)
  const locale = isLocale(code) ? code : 'en'
  const original = isLocale(values.originalLanguage) ? values.originalLanguage : locale
  const place = useThemePlace(values.primaryTheme)
  const stored = useStored(locale === original || !id ? null : `${collection}/${id}`)
  const form = { values: { ...values, ...place }, locale, original, stored }
  const entry = formAsEntry(collection, form)
  return {
    toSend: progressOf(collection, entry, 'S'),
    toPublish: progressOf(collection, entry, 'P'),
  }
}

/** The entry in all languages: needs are judged in the original, whichever the form shows. */
function useStored(path: string | null): Values | null {
  return useAnswer(path && `${path}?draft=true&locale=all&depth=0`)
}

/** The theme decides which fields apply. */
function useThemePlace(theme: unknown) {
  const id = typeof theme === 'string' && theme ? theme : null
  const answer = useAnswer(id && `themes/${id}?depth=1&locale=en`)
  const area = answer?.area as { slug?: string } | string | undefined
  return {
    themeSlug: answer?.slug,
    areaSlug: typeof area === 'object' ? area.slug : undefined,
  }
}

/** What the API answers to a path; null while it is on its way or where there is nothing to ask. */
function useAnswer(path: string | null): Values | null {
  const { api } = useConfig().config.routes
  const [answer, setAnswer] = useState<{ path: string; body: Values } | null>(null)
  useEffect(() => {
    if (!path) return undefined
    const controller = new AbortController()
    fetch(`${api}/${path}`, { credentials: 'include', signal: controller.signal })
      .then(async (response) => {
        const body = response.ok ? ((await response.json()) as Values) : {}
        setAnswer({ path, body })
      })
      .catch(() => undefined) // the server judges again when the entry is sent
    return () => controller.abort()
  }, [api, path])
  return answer?.path === path ? answer.body : null
}
