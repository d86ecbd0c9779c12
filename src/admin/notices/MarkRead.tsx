'use client'

import { useState } from 'react'

import { Button, toast, useConfig, useRouteCache } from '@payloadcms/ui'

import { useWords } from '../useWords'

import { postNotice } from './postNotice'

/** Takes one notice off the list. */
export function ReadOne({ id, notice }: { id: string; notice: string }) {
  const { t } = useWords()
  const { isBusy, post } = useReading()
  return (
    <Button
      aria-label={t('notices.list.readOne', { notice })}
      buttonStyle="secondary"
      disabled={isBusy}
      margin={false}
      onClick={() => void post(`${id}/read`)}
      size="small"
      type="button"
    >
      {t('notices.list.read')}
    </Button>
  )
}

/** Takes every notice off the list. */
export function ReadAll() {
  const { t } = useWords()
  const { isBusy, post } = useReading()
  return (
    <Button
      buttonStyle="secondary"
      disabled={isBusy}
      margin={false}
      onClick={() => void post('read-all')}
      size="small"
      type="button"
    >
      {t('notices.list.readAll')}
    </Button>
  )
}

function useReading() {
  const { locale, t } = useWords()
  const { api } = useConfig().config.routes
  const { clearRouteCache } = useRouteCache()
  const [isBusy, setBusy] = useState(false)
  const post = async (what: string) => {
    setBusy(true)
    const refusal = await postNotice(`${api}/notifications/${what}`, locale)
    setBusy(false)
    if (refusal !== null) return toast.error(refusal || t('admin.unreachable'))
    toast.success(t('notices.list.isRead'))
    clearRouteCache()
  }
  return { isBusy, post }
}
