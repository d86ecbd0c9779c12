import type { Where } from 'payload'

import type { Locale } from '@/domain/locales'
import { REVIEWED_COLLECTIONS, type ReviewedCollection } from '@/domain/review/needs'
import { countGaps, type Gap, type GapCounts } from '@/domain/translations/gaps'
import type { Reader } from '@/server/reader'

export type CollectionGaps = { collection: ReviewedCollection; counts: GapCounts }

const NOT_ARCHIVED: Where = { reviewState: { not_equals: 'archived' } }

/** How far the translations of each kind of entry have come: one query a kind, of two columns. */
export async function findGaps({ payload, user }: Reader): Promise<CollectionGaps[]> {
  return Promise.all(
    REVIEWED_COLLECTIONS.map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        depth: 0,
        draft: true,
        overrideAccess: false,
        pagination: false,
        select: { originalLanguage: true, translations: true },
        user,
        where: NOT_ARCHIVED,
      })
      return { collection, counts: countGaps(docs) }
    }),
  )
}

type Cell = { collection: ReviewedCollection; locale: Locale; gap: Gap }

/** The list in the admin panel of the entries that a number counts. */
export function gapHref({ collection, locale, gap }: Cell): string {
  const conditions: [string, string, string][] = [
    ['originalLanguage', 'not_equals', locale],
    ['reviewState', 'not_equals', 'archived'],
    ...conditionsOf(`translations.${locale}`, gap),
  ]
  const query = new URLSearchParams(
    conditions.map(([field, operator, value], index): [string, string] => [
      `where[or][0][and][${index}][${field}][${operator}]`,
      value,
    ]),
  )
  return `/admin/collections/${collection}?${query.toString()}`
}

function conditionsOf(path: string, gap: Gap): [string, string, string][] {
  if (gap === 'none') return [[`${path}.state`, 'not_in', 'machine,outdated,reviewed']]
  if (gap === 'machine' || gap === 'outdated') return [[`${path}.state`, 'equals', gap]]
  const ready: [string, string] = gap === 'ready' ? ['equals', 'true'] : ['not_equals', 'true']
  return [
    [`${path}.state`, 'equals', 'reviewed'],
    [`${path}.ready`, ...ready],
  ]
}
