import { z } from 'zod'

import { parseQueueFilter, queueQuery } from '@/domain/review/queueFilter'

/** Where a person's own views are kept among their preferences. */
export const VIEWS_KEY = 'desk-views'
export const MOST_VIEWS = 20
export const LONGEST_NAME = 60

export type SavedView = { name: string; query: string }

const schema = z.array(
  z.object({ name: z.string().trim().min(1).max(LONGEST_NAME), query: z.string().max(1000) }),
)

/** The views in a preference; what its owner could have put there by hand is read as a filter anew. */
export function parseSavedViews(value: unknown): SavedView[] {
  const parsed = schema.safeParse(value)
  if (!parsed.success) return []
  return parsed.data
    .slice(0, MOST_VIEWS)
    .map(({ name, query }) => ({ name, query: cleaned(query) }))
}

/** The views with one more; a name that is taken gets the new filter. */
export const withView = (views: readonly SavedView[], view: SavedView): SavedView[] => [
  ...views.filter(({ name }) => name !== view.name),
  view,
]

const cleaned = (query: string): string =>
  queueQuery({ ...parseQueueFilter(Object.fromEntries(new URLSearchParams(query))), page: 1 })
