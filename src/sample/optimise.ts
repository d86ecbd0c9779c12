import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'

/** SQLite chooses its indexes by statistics, which a bulk load leaves behind the facts. */
export async function optimise({ db }: Payload): Promise<void> {
  if (db.name !== 'sqlite') return
  await (db as unknown as SQLiteAdapter).drizzle.run(sql`ANALYZE`)
}
