import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import path from 'node:path'

import { env } from './env.ts'

/** The folder of everything that is written at run time; deleting it starts afresh. */
export function dataFolder(): string {
  const folder = path.resolve(env.DATA_DIR)
  mkdirSync(folder, { recursive: true })
  return folder
}

/** Whether the database is the embedded one, which the system sets up by itself. */
export const isEmbedded = (): boolean => env.DATABASE_URL === undefined

/** The database to open: the one named, else the embedded file. */
export const databaseUrl = (): string =>
  env.DATABASE_URL ?? `file:${path.join(dataFolder(), 'ponte.db')}`

/** The secret that signs sessions: the one given, else one made once and kept for this folder. */
export function payloadSecret(): string {
  if (env.PAYLOAD_SECRET) return env.PAYLOAD_SECRET
  const file = path.join(dataFolder(), 'secret')
  try {
    // wx: of two processes that start at once, one writes and both read the same.
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8')
}
