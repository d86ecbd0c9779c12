'use client'

import { useState } from 'react'

import { useConfig, useRouteCache } from '@payloadcms/ui'

import type { Option } from '@/domain/options'

import { sendJson } from '../review/sendJson'
import { useWords } from '../useWords'

export type DraftComment = {
  path: string
  language: string
  audience: Option<'audience'>
  text: string
}

const START: DraftComment = { path: '', language: '', audience: 'author', text: '' }

/** A comment while it is written, and how it is sent; sending says whether it went. */
export function useComment(entry: string) {
  const { locale, t } = useWords()
  const { api } = useConfig().config.routes
  const { clearRouteCache } = useRouteCache()
  const [comment, setComment] = useState(START)
  const [said, setSaid] = useState<{ isTrouble: boolean; text: string } | null>(null)
  const [isBusy, setBusy] = useState(false)
  const tell = (text: string, isTrouble = true) => {
    setSaid({ isTrouble, text })
    return !isTrouble
  }

  const send = async (): Promise<boolean> => {
    const { audience, language, path, text } = comment
    if (!text.trim()) return tell(t('sheet.comments.textMissing'))
    setBusy(true)
    const body = { text, audience, path: path || undefined, language: language || undefined }
    const answer = await sendJson(`${api}/${entry}/comments`, { body, locale })
    setBusy(false)
    if (!answer) return tell(t('admin.unreachable'))
    if (!answer.ok) return tell(answer.message || (answer.fields[0]?.message ?? ''))
    setComment({ ...START, audience })
    clearRouteCache()
    return tell(t('sheet.comments.sent'), false)
  }
  const set = (part: Partial<DraftComment>) => setComment({ ...comment, ...part })
  return { comment, isBusy, said, send, set }
}
