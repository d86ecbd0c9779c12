'use client'

import { useEffect, useState } from 'react'

import { useConfig } from '@payloadcms/ui'
import { z } from 'zod'

import type { Locale } from '@/domain/locales'

const themesSchema = z.object({
  docs: z.array(
    z.object({
      id: z.string(),
      slug: z.string(),
      name: z.string().nullish(),
      dimensions: z.array(z.object({ slug: z.string(), name: z.string().nullish() })).nullish(),
    }),
  ),
})

export type Theme = z.infer<typeof themesSchema>['docs'][number]

/** Several fields of one form ask for the same themes; each language is fetched once. */
const asked = new Map<string, Promise<Theme[]>>()

function findThemes(address: string): Promise<Theme[]> {
  const known = asked.get(address)
  if (known) return known
  const answer = fetch(address, { credentials: 'include' }).then(
    async (response) => themesSchema.parse(await response.json()).docs,
  )
  answer.catch(() => asked.delete(address)) // asked again by the next field that needs it
  asked.set(address, answer)
  return answer
}

/** All themes in a language; null while they are on their way. */
export function useThemes(locale: Locale): Theme[] | null {
  const { api } = useConfig().config.routes
  const [themes, setThemes] = useState<Theme[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    findThemes(`${api}/themes?depth=0&limit=100&sort=order&locale=${locale}`)
      .then((found) => isCurrent && setThemes(found))
      .catch(() => isCurrent && setThemes([]))
    return () => {
      isCurrent = false
    }
  }, [api, locale])
  return themes
}
