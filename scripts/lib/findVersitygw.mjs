import { existsSync } from 'node:fs'
import path from 'node:path'

import { findOnPath } from './findOnPath.mjs'
import { runChild } from './runChild.mjs'
import { say } from './say.mjs'

const CACHE = path.resolve('node_modules/.cache/ponte')
/** Go checks what it fetches against the public list of hashes of its modules. */
const MODULE = 'github.com/versity/versitygw/cmd/versitygw@v1.8.0'

/** The path of versitygw, a small S3 server: on the PATH, kept from before, or built now; else null. */
export async function findVersitygw() {
  const kept = path.join(CACHE, 'versitygw')
  const installed = findOnPath('versitygw') ?? (existsSync(kept) ? kept : null)
  if (installed) return installed
  const go = findOnPath('go')
  if (go) {
    say('Building an S3 server for the tests (once; a few minutes) …')
    const env = { ...process.env, GOBIN: CACHE }
    const code = await runChild(go, ['install', MODULE], { env, onLine: () => {} })
    if (code === 0 && existsSync(kept)) return kept
  }
  say('There is no S3 server, nor Go to build one; the tests of the bucket are skipped.')
  return null
}
