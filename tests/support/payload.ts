import { rm } from 'node:fs/promises'

import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { afterAll } from 'vitest'

import { env } from '@/lib/env'
import { migrations } from '@/migrations/sqlite'

/** A Payload on an empty database of this test file's own, dropped afterwards. */
export async function startPayload(): Promise<Payload> {
  const payload = await getPayload({ config })
  if (payload.db.name === 'sqlite') await payload.db.migrate({ migrations } as never)
  afterAll(async () => {
    if (payload.db.name === 'mongoose') {
      await (payload.db as unknown as MongooseAdapter).connection.dropDatabase()
    }
    await payload.destroy()
    await rm(env.DATA_DIR, { force: true, recursive: true })
  })
  return payload
}
