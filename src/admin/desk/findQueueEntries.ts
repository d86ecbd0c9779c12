import { isStaff } from '@/domain/identity/roles'
import { isLocale } from '@/domain/locales'
import { REVIEWED_COLLECTIONS } from '@/domain/review/needs'
import type { QueueEntry } from '@/domain/review/selectQueue'
import type { ReviewState } from '@/domain/review/transitions'
import type { Reader } from '@/server/reader'
import { findDeskEntries } from '@/server/review/findDeskEntries'

/** A theme by its id, with the name in the reader's language. */
export type Theme = { id: string; slug: string; name: string }

type Wish = { states: readonly ReviewState[]; themes: readonly Theme[] }

/** The newest revisions in these states, of all three kinds and without words: for staff, who may read all. */
export async function findQueueEntries(
  { payload, user }: Reader,
  { states, themes }: Wish,
): Promise<QueueEntry[]> {
  if (!isStaff(user)) return []
  const slugs = new Map(themes.map(({ id, slug }) => [id, slug]))
  const kinds = await Promise.all(
    REVIEWED_COLLECTIONS.map(async (collection) => {
      const found = await findDeskEntries(payload, { collection, states })
      return found.map(({ originalLanguage, reviewState, ...entry }): QueueEntry => ({
        ...entry,
        collection,
        state: reviewState,
        language: isLocale(originalLanguage) ? originalLanguage : 'en',
        themes: entry.themes.map((id) => slugs.get(id)).filter((slug) => slug !== undefined),
      }))
    }),
  )
  return kinds.flat()
}
