import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { findMongod } from './findMongod.mjs'
import { freePort } from './ports.mjs'
import { say } from './say.mjs'
import { startInBackground } from './startInBackground.mjs'

const PATIENCE_MS = 60_000

/**
 * A MongoDB replica set for the tests: the one that TEST_MONGODB_URL names, else one of our own.
 * @returns its address and how to stop it; null when there is none to be had
 */
export async function startMongodb(folder) {
  const named = process.env.TEST_MONGODB_URL
  if (named) return { url: named, stop: async () => {} }
  const program = await findMongod()
  if (!program) return null
  const server = await start(program, path.join(folder, 'mongodb'))
  try {
    await initiate(server)
    return { url: `mongodb://${server.host}/?replicaSet=rs0`, stop: server.stop }
  } catch (error) {
    await server.stop()
    say(`MongoDB did not start: ${error.message} Its tests are skipped.`)
    return null
  }
}

async function start(program, folder) {
  mkdirSync(folder, { recursive: true })
  const port = await freePort()
  const args = ['--replSet', 'rs0', '--bind_ip', '127.0.0.1', '--port', String(port)]
  args.push('--dbpath', folder, '--logpath', path.join(folder, 'log'))
  args.push('--wiredTigerCacheSizeGB', '0.5')
  if (process.platform !== 'win32') args.push('--nounixsocket')
  return { host: `127.0.0.1:${port}`, ...startInBackground(program, args) }
}

async function initiate({ host, ended }) {
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(`mongodb://${host}/?directConnection=true`)
  const died = ended.then(() => Promise.reject(new Error('it ended at once.')))
  died.catch(() => {})
  try {
    const admin = client.db('admin')
    const members = [{ _id: 0, host }]
    await Promise.race([died, admin.command({ replSetInitiate: { _id: 'rs0', members } })])
    const until = Date.now() + PATIENCE_MS
    while (!(await admin.command({ hello: 1 })).isWritablePrimary) {
      if (Date.now() > until) throw new Error('it did not become primary.')
      await sleep(100)
    }
  } finally {
    await client.close()
  }
}
