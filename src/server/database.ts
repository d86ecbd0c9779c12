import path from 'node:path'

import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

import { migrations } from '../migrations/sqlite/index.ts'

import { openedTransactions } from './openedTransactions.ts'
import { serialTransactions } from './serialTransactions.ts'

/**
 * The adapter for a database URL: `file:` is SQLite, `mongodb:` is a MongoDB replica set. UUIDs make
 * ids strings on both, so that one generated `payload-types.ts` is true of both.
 */
export function databaseAdapter(url: string): DatabaseAdapterObj {
  if (url.startsWith('mongodb')) {
    return openedTransactions(mongooseAdapter({ ensureIndexes: true, url }))
  }
  return serialTransactions(
    sqliteAdapter({
      client: { url },
      idType: 'uuid',
      migrationDir: path.resolve('src/migrations/sqlite'),
      prodMigrations: migrations,
      push: false,
      transactionOptions: {},
      wal: true,
    }),
  )
}
