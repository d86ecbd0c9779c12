'use client'

import { useRouter } from 'next/navigation'

import { useConfig, useDocumentInfo, useForm, useLocale, useRouteCache } from '@payloadcms/ui'

import type { Locale } from '@/domain/locales'
import { isSame, type Values } from '@/domain/review/edits'
import type { Translate } from '@/i18n/message'

import type { FieldTrouble } from '../review/trouble'
import { useFieldLabels } from '../review/useFieldLabels'
import { useWords } from '../useWords'

import { currentGround, standOn } from './saving'
import type { StoredDoc } from './writeDraft'

/** What saving needs of the form that it serves. */
export type Hands = {
  locale: Locale
  t: Translate
  /** Where a draft goes. */
  address: (isAuto: boolean) => string
  /** Where the stored entry is read, and the query that asks for its newest version. */
  entryAddress: string
  query: string
  values: () => Values
  setModified: (isModified: boolean) => void
  /** Brings what the server has stored into the form. */
  take: (doc: StoredDoc) => void
  markFields: (fields: FieldTrouble[]) => void
  nameFields: (fields: FieldTrouble[]) => string
  readAgain: () => void
  openNew: (doc: StoredDoc) => void
}

/** What the server sets by itself while it saves, and the form shows. */
const SET_BY_SERVER = ['refId', 'slug', 'reviewState'] as const

export function useHands(): Hands {
  const { locale, t } = useWords()
  const { api } = useConfig().config.routes
  const { collectionSlug, id } = useDocumentInfo()
  const { dispatchFields, getData, setModified, setSubmitted } = useForm()
  const { clearRouteCache } = useRouteCache()
  const { labelOf } = useFieldLabels()
  const { code } = useLocale()
  const entryAddress = `${api}/${collectionSlug}${id ? `/${id}` : ''}`
  return {
    locale,
    t,
    address: (isAuto) => `${entryAddress}?${draftQuery(code, isAuto)}`,
    entryAddress,
    query: draftQuery(code),
    values: () => getData(),
    setModified,
    take: useTake(),
    markFields: (errors) => {
      dispatchFields({ type: 'ADD_SERVER_ERRORS', errors })
      setSubmitted(true)
    },
    nameFields: (fields) =>
      fields.map(({ path, message }) => `${labelOf(path)}: ${message}`).join(' '),
    readAgain: clearRouteCache,
    openNew: useOpenNew(),
  }
}

/** The language of the form, and no other in its stead. */
function draftQuery(language: string, isAuto = false): string {
  const query = { depth: '0', draft: 'true', 'fallback-locale': 'null', locale: language }
  return new URLSearchParams({ ...query, ...(isAuto ? { autosave: 'true' } : {}) }).toString()
}

function useTake() {
  const { setData, setLastUpdateTime } = useDocumentInfo()
  const { dispatchFields, getField } = useForm()
  return (doc: StoredDoc) => {
    setData(doc)
    setLastUpdateTime(Date.parse(doc.updatedAt))
    for (const path of SET_BY_SERVER) {
      const value = doc[path]
      if (isSame(getField(path)?.value, value)) continue
      dispatchFields({ type: 'UPDATE', path, value, initialValue: value })
      standOn({ written: { ...currentGround().written, [path]: value } })
    }
  }
}

function useOpenNew() {
  const { admin } = useConfig().config.routes
  const { collectionSlug } = useDocumentInfo()
  const { code } = useLocale()
  const router = useRouter()
  return ({ id }: StoredDoc) =>
    router.push(`${admin}/collections/${collectionSlug}/${id}?locale=${code}`)
}
