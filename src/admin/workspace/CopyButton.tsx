'use client'

import { useState } from 'react'

import { toast, useConfig } from '@payloadcms/ui'
import { z } from 'zod'

import type { ReviewedCollection } from '@/domain/review/needs'

import { useWords } from '../useWords'

const copySchema = z.object({
  doc: z.object({ id: z.string(), originalLanguage: z.string().nullish() }),
})

type CopyButtonProps = { collection: ReviewedCollection; id: string; about?: string }

/** Begins a new entry with the words of this one, and opens it. */
export function CopyButton({ collection, id, about }: CopyButtonProps) {
  const { locale, t } = useWords()
  const { admin, api } = useConfig().config.routes
  const [isBusy, setBusy] = useState(false)
  const copy = async () => {
    setBusy(true)
    try {
      const response = await fetch(`${api}/${collection}/${id}/copy`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Accept-Language': locale },
      })
      const { doc } = copySchema.parse(await response.json())
      const language = doc.originalLanguage ?? locale
      window.location.assign(`${admin}/collections/${collection}/${doc.id}?locale=${language}`)
    } catch {
      toast.error(t('workspace.copy.failed'))
      setBusy(false)
    }
  }
  return (
    <button type="button" className="ponte-link" disabled={isBusy} onClick={() => void copy()}>
      {isBusy ? t('admin.working') : t('workspace.copy.start')}
      {about && <span className="ponte-hidden">: {about}</span>}
    </button>
  )
}
