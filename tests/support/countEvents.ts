import type { Payload } from 'payload'

/** How many lines the review log has for an entry. */
export async function countEvents(payload: Payload, entryId: string): Promise<number> {
  const where = { entryId: { equals: entryId } }
  return (await payload.count({ collection: 'review-events', where })).totalDocs
}
