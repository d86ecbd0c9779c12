'use client'

import { useEffect, useState } from 'react'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { z } from 'zod'

import { useWords } from '../../useWords'
import type { ReviewEntry } from '../useReviewEntry'

const usesSchema = z.object({
  uses: z.array(
    z.object({
      collection: z.string(),
      id: z.string(),
      title: z.string(),
      refId: z.string().nullable(),
      isPublic: z.boolean(),
    }),
  ),
})
type Use = z.infer<typeof usesSchema>['uses'][number]

/** What links to an entry, before its page goes away. */
export function UsesList({ entry }: { entry: ReviewEntry }) {
  const { t } = useWords()
  const uses = useUses(entry)
  return (
    <section>
      <h3>{t('addresses.uses.title')}</h3>
      <div aria-live="polite">
        <p>{said()}</p>
        {Array.isArray(uses) && uses.length > 0 && (
          <ul className="ponte-uses">
            {uses.map((use) => (
              <UseLine key={use.id} use={use} />
            ))}
          </ul>
        )}
      </div>
    </section>
  )

  function said(): string {
    if (uses === null) return t('addresses.uses.looking')
    if (uses === 'failed') return t('addresses.uses.failed')
    return t('addresses.uses.count', { count: uses.length })
  }
}

function UseLine({ use }: { use: Use }) {
  const { t } = useWords()
  const { i18n } = useTranslation()
  const { config, getEntityConfig } = useConfig()
  const { collection, id, isPublic, refId, title } = use
  const { labels } = getEntityConfig({ collectionSlug: collection })
  const kind = getTranslation(labels.singular, i18n)
  const notes = [kind, refId, isPublic ? null : t('addresses.uses.draft')].filter(Boolean)
  return (
    <li>
      <a href={`${config.routes.admin}/collections/${collection}/${id}`}>{title}</a>
      <span>{notes.join(' · ')}</span>
    </li>
  )
}

/** Null while looking. */
function useUses({ collection, id }: ReviewEntry): Use[] | 'failed' | null {
  const { locale } = useWords()
  const { api } = useConfig().config.routes
  const [uses, setUses] = useState<Use[] | 'failed' | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    fetch(`${api}/${collection}/${id}/uses`, {
      credentials: 'include',
      headers: { 'Accept-Language': locale },
      signal: controller.signal,
    })
      .then(async (response) => setUses(usesSchema.parse(await response.json()).uses))
      .catch(() => {
        if (!controller.signal.aborted) setUses('failed')
      })
    return () => controller.abort()
  }, [api, collection, id, locale])
  return uses
}
