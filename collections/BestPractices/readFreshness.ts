import type { FieldHook } from 'payload'

import { freshnessOf } from '@/domain/freshness/freshness'

type Dated = { lastConfirmedByOwner?: string | null; publishedAt?: string | null }

/** Derived at each reading, so that it ages by itself. */
export const readFreshness: FieldHook = ({ data }) => {
  const { lastConfirmedByOwner, publishedAt } = (data ?? {}) as Dated
  const confirmed = lastConfirmedByOwner ?? publishedAt
  return confirmed ? freshnessOf(confirmed) : null
}
