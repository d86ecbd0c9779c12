'use client'

import { useEffect, useRef } from 'react'

import { useForm, useFormFields } from '@payloadcms/ui'

const PATIENCE_MS = 1000

/**
 * Has rows drawn that would stay grey. A row added while an earlier answer is under way is merged
 * into the state that Payload's form compares with, so that the form never asks for its fields;
 * any change makes it ask again.
 */
export function useRowsThatWait(): void {
  const { dispatchFields } = useForm()
  const asked = useRef(0)
  const isWaiting = useFormFields(([fields]) =>
    Object.values(fields).some(({ rows }) => rows?.some(({ isLoading }) => isLoading)),
  )
  useEffect(() => {
    if (!isWaiting) return undefined
    const timer = setInterval(() => {
      asked.current += 1
      // The field of the notices stores nothing: its change reaches no entry.
      const change = { disableFormData: true, initialValue: asked.current }
      dispatchFields({ type: 'UPDATE', path: 'reviewNotices', ...change })
    }, PATIENCE_MS)
    return () => clearInterval(timer)
  }, [dispatchFields, isWaiting])
}
