'use client'

import { useState } from 'react'

import { Button, toast, useConfig, useRouteCache } from '@payloadcms/ui'

import { useWords } from '../useWords'

import { postNotice } from './postNotice'

type RetryOneProps = { id: string; person: string; notice: string }

/** Has one mail sent again. */
export function RetryOne({ id, person, notice }: RetryOneProps) {
  const { t } = useWords()
  const { isBusy, retry } = useRetry()
  return (
    <Button
      aria-label={t('notices.mails.retryOne', { person, notice })}
      buttonStyle="secondary"
      disabled={isBusy}
      margin={false}
      onClick={() => void retry(`${id}/retry`)}
      size="small"
      type="button"
    >
      {t('notices.mails.retry')}
    </Button>
  )
}

/** Has every mail of the list sent again. */
export function RetryAll() {
  const { t } = useWords()
  const { isBusy, retry } = useRetry()
  return (
    <Button
      buttonStyle="secondary"
      disabled={isBusy}
      margin={false}
      onClick={() => void retry('retry-all')}
      type="button"
    >
      {t('notices.mails.retryAll')}
    </Button>
  )
}

function useRetry() {
  const { locale, t } = useWords()
  const { api } = useConfig().config.routes
  const { clearRouteCache } = useRouteCache()
  const [isBusy, setBusy] = useState(false)
  const retry = async (what: string) => {
    setBusy(true)
    const refusal = await postNotice(`${api}/notifications/${what}`, locale)
    setBusy(false)
    if (refusal !== null) return toast.error(refusal || t('admin.unreachable'))
    toast.success(t('notices.mails.queued'))
    clearRouteCache()
  }
  return { isBusy, retry }
}
