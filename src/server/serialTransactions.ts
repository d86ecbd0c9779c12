import { randomUUID } from 'node:crypto'

import { createClient, type Client } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

const PATIENCE_MS = 15_000

type Sqlite = SQLiteAdapter & BaseDatabaseAdapter & { initializing: Promise<void> }
type Writer = { client: Client; db: ReturnType<typeof drizzle> }
type Write = Parameters<Sqlite['updateOne']>[0]

/**
 * SQLite has one writer. Transactions run one after another on one connection that stays open, while
 * reads go on beside it (WAL). libsql's own `transaction()` opens a connection each time, without the
 * pragmas, never closes it, and answers SQLITE_BUSY instead of waiting.
 */
export function serialTransactions(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return { ...adapter, init: (args) => withOneWriter(adapter.init(args) as unknown as Sqlite) }
}

function withOneWriter(db: Sqlite): BaseDatabaseAdapter {
  let writer: Writer | undefined
  let last: Promise<void> = Promise.resolve()

  db.beginTransaction = async () => {
    await db.initializing
    const before = last
    let leave = () => {}
    const mine = new Promise<void>((resolve) => (leave = resolve))
    last = before.then(() => mine)
    try {
      await inTime(before)
      writer ??= await openWriter(db)
      return await begin(db, writer, leave)
    } catch (error) {
      leave()
      throw error
    }
  }

  db.updateOne = inTurn(db)
  queueInTurn(db)

  const destroy = db.destroy?.bind(db)
  db.destroy = async () => {
    await last
    writer?.client.close()
    writer = undefined
    await destroy?.()
  }
  return db
}

/** What Payload writes outside of a transaction, as a reservation, waits for its turn as well. */
function inTurn(db: Sqlite): Sqlite['updateOne'] {
  const updateOne: (args: Write) => Promise<unknown> = db.updateOne.bind(db)
  return (args) => (args.options?.atomic ? taken(db, args, updateOne) : updateOne(args))
}

type Unturned = { req?: object & { transactionID?: unknown } }

/**
 * The queue makes and deletes its jobs outside of a transaction. On the connection of the readers that
 * meets the writer's lock, and libsql then keeps a lock of its own, so that nothing is written again.
 */
function queueInTurn(db: Sqlite): void {
  const create = db.create.bind(db) as (args: Unturned) => Promise<unknown>
  const deleteMany = db.deleteMany.bind(db) as (args: Unturned) => Promise<unknown>
  db.create = ((args: Unturned) => taken(db, args, create)) as Sqlite['create']
  db.deleteMany = ((args: Unturned) => taken(db, args, deleteMany)) as Sqlite['deleteMany']
}

/** Runs one write in a transaction of its own, unless it is part of one already. */
async function taken<A extends Unturned, R>(db: Sqlite, args: A, write: (args: A) => Promise<R>) {
  if (await args.req?.transactionID) return write(args)
  const transactionID = (await db.beginTransaction()) ?? undefined
  try {
    const written = await write({ ...args, req: { ...args.req, transactionID } })
    if (transactionID) await db.commitTransaction(transactionID)
    return written
  } catch (error) {
    if (transactionID) await db.rollbackTransaction(transactionID)
    throw error
  }
}

async function openWriter(db: Sqlite): Promise<Writer> {
  const client = createClient(db.clientConfig)
  await client.execute('PRAGMA busy_timeout = 5000')
  await client.execute('PRAGMA synchronous = NORMAL')
  await client.execute('PRAGMA foreign_keys = ON')
  return { client, db: drizzle(client, { schema: db.schema }) }
}

async function begin(db: Sqlite, { client, db: session }: Writer, leave: () => void) {
  await client.execute('BEGIN IMMEDIATE')
  const end = (statement: 'COMMIT' | 'ROLLBACK') => async () => {
    try {
      await client.execute(statement)
    } finally {
      leave()
    }
  }
  const id = randomUUID()
  db.sessions[id] = {
    db: session as never, // drizzle's own generics differ between a client and a transaction
    resolve: end('COMMIT'),
    reject: end('ROLLBACK'),
  }
  return id
}

async function inTime(turn: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    const error = new Error('Waited too long for the database. Does a hook write without req?')
    timer = setTimeout(() => reject(error), PATIENCE_MS)
  })
  await Promise.race([turn, tooLong]).finally(() => clearTimeout(timer))
}
