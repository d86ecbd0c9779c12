'use client'

import { useState } from 'react'

import { useConfig, useRouteCache } from '@payloadcms/ui'

import { unanswered, type Criterion, type Judgement } from '@/domain/review/rubric'

import { sendJson } from '../review/sendJson'
import { useWords } from '../useWords'

export type Sheet = Required<Judgement> & { remark: string; noteForReaders: string }

export type StoredSheet = Judgement & {
  remark?: string | null
  noteForReaders?: string | null
  sentAt?: string | null
}

type Of = { collection: string; id: string; version: string; stored: StoredSheet | null }

type Said = { isTrouble: boolean; text: string; missing: Criterion[] }

/** The sheet while it is filled in, and how it is kept. */
export function useSheet({ collection, id, version, stored }: Of) {
  const { locale, t } = useWords()
  const { api } = useConfig().config.routes
  const { clearRouteCache } = useRouteCache()
  const [sheet, setSheet] = useState<Sheet>(() => ({
    gate: { ...stored?.gate },
    core: { ...stored?.core },
    qualifiers: { ...stored?.qualifiers },
    remark: stored?.remark ?? '',
    noteForReaders: stored?.noteForReaders ?? '',
  }))
  const [said, setSaid] = useState<Said | null>(null)
  const [isBusy, setBusy] = useState(false)
  const tell = (isTrouble: boolean, text: string, missing: Criterion[] = []) =>
    setSaid({ isTrouble, text, missing })

  const save = async (isSent: boolean) => {
    const missing = isSent ? unanswered(sheet) : []
    if (missing.length > 0) {
      return tell(true, t('sheet.form.unanswered', { count: missing.length }), missing)
    }
    setBusy(true)
    const address = `${api}/${collection}/${id}/sheet`
    const body = { ...sheet, version, isSent }
    const answer = await sendJson(address, { method: 'PUT', body, locale })
    setBusy(false)
    if (!answer) return tell(true, t('admin.unreachable'))
    if (!answer.ok) return tell(true, answer.message || (answer.fields[0]?.message ?? ''))
    tell(false, t(isSent ? 'sheet.form.done' : 'sheet.form.saved'))
    clearRouteCache()
  }
  return {
    isBusy,
    said,
    save,
    sheet,
    set: (part: Partial<Sheet>) => setSheet({ ...sheet, ...part }),
  }
}
