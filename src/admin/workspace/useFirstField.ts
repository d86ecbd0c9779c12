'use client'

import { useEffect } from 'react'

import { useDocumentInfo } from '@payloadcms/ui'

/** A new form begins with the cursor where writing begins, unless somebody has gone elsewhere. */
export function useFirstField(isNew: boolean): void {
  const { isInitializing } = useDocumentInfo()
  useEffect(() => {
    if (!isNew || isInitializing || document.activeElement !== document.body) return
    document.getElementById('field-title')?.focus({ preventScroll: true })
  }, [isNew, isInitializing])
}
