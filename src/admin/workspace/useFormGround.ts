'use client'

import { useEffect } from 'react'

import { useAuth, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'

import { isSame, type Values } from '@/domain/review/edits'

import { dropLocalCopy, readLocalCopy, type LocalCopy } from './localCopy'
import { beginForm } from './saving'

/** Remembers what the form began with, and finds what an earlier visit could not save. */
export function useFormGround(): void {
  const { collectionSlug, id, initialData, initialState } = useDocumentInfo()
  const { user } = useAuth()
  const { code } = useLocale()
  const person = String(user?.id ?? '')

  useEffect(() => {
    if (!initialState) return
    const stored: Values & { updatedAt?: string } = initialData ?? {}
    const written: Values = structuredClone(reduceFieldsToValues(initialState, true))
    const key = [person, collectionSlug, id ?? 'new', code].join(':')
    const seen = id ? (stored.updatedAt ?? '') : null
    const offer = leftBefore(key, { stored, written })
    beginForm({ key, id: id ? String(id) : null, seen, stored, written }, offer)
    // The state says when the form has been read again; what it was read from comes with it.
  }, [code, collectionSlug, id, initialData, initialState, person])
}

type Known = { stored: Values; written: Values }

/** What reached the server before the browser closed is nothing to ask about. */
function leftBefore(key: string, { stored, written }: Known): LocalCopy | null {
  const copy = readLocalCopy(key)
  if (!copy) return null
  const isLost = ([path, value]: [string, unknown]) =>
    !isSame(value, stored[path]) && !isSame(value, written[path])
  const values = Object.fromEntries(Object.entries(copy.values).filter(isLost))
  if (Object.keys(values).length > 0) return { ...copy, values }
  dropLocalCopy(key)
  return null
}
