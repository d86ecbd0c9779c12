// Checks, builds, fills and serves. Runs on Node 24; scripts/start.mjs and scripts/dev.mjs start it.
import { setTimeout as sleep } from 'node:timers/promises'

import { ensureBuilt } from './ensureBuilt.mjs'
import { ensureLoaded } from './ensureLoaded.mjs'
import { lockFolder } from './lockFolder.mjs'
import { isPortFree } from './ports.mjs'
import { printAddresses } from './printAddresses.mjs'
import { readEnvironment } from './readEnvironment.mjs'
import { endOnSignals } from './runChild.mjs'
import { stop } from './say.mjs'

const PATIENCE_MS = 2000
const isDev = process.argv.includes('--dev')
process.env.NODE_ENV = isDev ? 'development' : 'production'

const handOver = endOnSignals()
const env = await readEnvironment()
const holder = await lockPatiently(env.DATA_DIR)
if (holder) {
  stop(
    `Ponte runs already on the data folder ${env.DATA_DIR} (process ${holder}). Stop it, or set DATA_DIR to another folder.`,
  )
}
if (!(await isPortFree(env.PORT))) {
  stop(`Port ${env.PORT} is taken by another program. Set PORT to a free one, such as PORT=3001.`)
}
if (!isDev) await ensureBuilt()
await ensureLoaded(env)
handOver()
await import('../../src/server/http/main.ts')
printAddresses(env)

/** Waits a moment for a server that was told to end and is about to. */
async function lockPatiently(folder) {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const { holder } = lockFolder(folder)
    if (!holder || Date.now() > until) return holder
    await sleep(100)
  }
}
