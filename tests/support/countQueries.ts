import type { Payload } from 'payload'

const READS = ['count', 'find', 'findDistinct', 'findOne', 'findVersions', 'queryDrafts'] as const

/** How many times a piece of work asks the database. */
export async function countQueries(
  payload: Payload,
  work: () => Promise<unknown>,
): Promise<number> {
  const db = payload.db as unknown as Record<string, (...args: unknown[]) => unknown>
  const originals = READS.map((name) => [name, db[name]] as const)
  let queries = 0
  for (const [name, original] of originals) {
    if (!original) continue
    db[name] = (...args) => {
      queries += 1
      return original.apply(db, args)
    }
  }
  try {
    await work()
  } finally {
    for (const [name, original] of originals) if (original) db[name] = original
  }
  return queries
}
