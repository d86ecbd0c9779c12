'use client'

import { useFormFields } from '@payloadcms/ui'

/** The ids that a relationship field of the form holds, one or many. */
export function useChosenIds(path: string): string[] {
  const value: unknown = useFormFields(([fields]) => fields[path]?.value)
  const chosen: unknown[] = Array.isArray(value) ? value : [value]
  return chosen.filter((id): id is string => typeof id === 'string' && id !== '')
}
