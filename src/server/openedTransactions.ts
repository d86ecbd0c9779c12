import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ClientSession } from 'mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

type Mongo = MongooseAdapter & BaseDatabaseAdapter

/**
 * A MongoDB transaction begins with its first operation. Payload's validations start several at once,
 * and one that overtakes the first is refused ("does not match any in-progress transactions"). Here
 * each transaction is opened by one small read of its own before anything else may use it.
 */
export function openedTransactions(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return { ...adapter, init: (args) => withOpening(adapter.init(args) as unknown as Mongo) }
}

function withOpening(db: Mongo): BaseDatabaseAdapter {
  const begin = db.beginTransaction.bind(db)
  db.beginTransaction = async (options) => {
    const id = await begin(options)
    const session = id === null ? undefined : db.sessions[String(id)]
    if (session) await open(db, session)
    return id
  }
  return db
}

const open = (db: Mongo, session: ClientSession) =>
  db.connection.collection('counters').findOne({}, { projection: { _id: 1 }, session })
