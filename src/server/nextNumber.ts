import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { LibSQLDatabase } from '@payloadcms/db-sqlite/drizzle/libsql'
import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

/**
 * The next number of a counter, starting at 1; no number is ever given twice. A save that fails may
 * leave a gap on MongoDB, where the counter stands outside the transaction so that writers don't collide.
 */
export async function nextNumber(req: PayloadRequest, key: string): Promise<number> {
  const { db } = req.payload
  return db.name === 'mongoose'
    ? nextOnMongo(db as unknown as MongooseAdapter, key)
    : nextOnSqlite(db as unknown as SQLiteAdapter, { key, transaction: await req.transactionID })
}

async function nextOnMongo(db: MongooseAdapter, key: string): Promise<number> {
  const counters = db.collections.counters?.collection
  if (!counters) throw new Error('The collection of counters is missing.')
  const counter = await counters.findOneAndUpdate(
    { key },
    { $inc: { value: 1 } },
    { returnDocument: 'after', upsert: true },
  )
  return Number(counter?.value)
}

type SqliteWish = { key: string; transaction: string | number | undefined }

async function nextOnSqlite(db: SQLiteAdapter, { key, transaction }: SqliteWish): Promise<number> {
  const session = transaction === undefined ? undefined : db.sessions[transaction]
  const now = new Date().toISOString()
  // Drizzle types a session as any of its databases; this adapter's are SQLite's.
  const client = (session?.db ?? db.drizzle) as unknown as LibSQLDatabase
  const { rows } = await client.run(sql`
    INSERT INTO counters (id, key, value, created_at, updated_at)
    VALUES (${randomUUID()}, ${key}, 1, ${now}, ${now})
    ON CONFLICT (key) DO UPDATE SET value = value + 1 RETURNING value`)
  return Number(rows[0]?.value)
}
