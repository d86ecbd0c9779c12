import type { FieldHook } from 'payload'

import { freshnessOf, freshSince, type FreshnessFacts } from '@/domain/freshness/freshness'

/** Derived at each reading, so that it ages by itself. */
export const readFreshness: FieldHook = ({ data }) => {
  const since = freshSince((data ?? {}) as FreshnessFacts)
  return since && freshnessOf(since.day)
}
