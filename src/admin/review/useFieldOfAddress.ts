'use client'

import { useEffect } from 'react'

import { showField } from './showField'
import { useFieldLabels } from './useFieldLabels'

const MARK = '#field='

/** Opens the form at the field that the address names, as the review tab's links do. */
export function useFieldOfAddress(): void {
  const { fields } = useFieldLabels()
  const isReady = fields.length > 0
  useEffect(() => {
    const { hash } = window.location
    if (isReady && hash.startsWith(MARK)) {
      void showField(fields, decodeURIComponent(hash.slice(MARK.length)))
    }
    // Once, when the form is there: later changes of it are the writer's own.
  }, [isReady])
}
