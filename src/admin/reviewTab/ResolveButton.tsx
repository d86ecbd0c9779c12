'use client'

import { useState } from 'react'

import { toast, useConfig, useRouteCache } from '@payloadcms/ui'

import { sendJson } from '../review/sendJson'
import { useWords } from '../useWords'

type ResolveButtonProps = { id: string; about: string; isResolved: boolean }

/** Marks a comment as dealt with, or opens it again. */
export function ResolveButton({ id, about, isResolved }: ResolveButtonProps) {
  const { locale, t } = useWords()
  const { api } = useConfig().config.routes
  const { clearRouteCache } = useRouteCache()
  const [isBusy, setBusy] = useState(false)
  const resolve = async () => {
    setBusy(true)
    const address = `${api}/review-comments/${id}/resolve`
    const answer = await sendJson(address, { body: { isResolved: !isResolved }, locale })
    if (answer?.ok) clearRouteCache()
    else toast.error(answer?.message || t('admin.unreachable'))
    setBusy(false)
  }
  return (
    <button
      type="button"
      className="ponte-review__lead"
      disabled={isBusy}
      onClick={() => void resolve()}
    >
      {t(isResolved ? 'sheet.comments.reopen' : 'sheet.comments.resolve')}
      <span className="ponte-unseen">: {about}</span>
    </button>
  )
}
