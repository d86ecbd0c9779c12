import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

import { node24 } from './node24.mjs'
import { freePort } from './ports.mjs'

const PATIENCE_MS = 600_000

/** Starts the site as `npm start` does, on a data folder and a port of its own. */
export async function startApp({ folder, env = {} }) {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn(node24(), ['scripts/lib/serve.mjs'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, DATA_DIR: folder, PORT: String(port), SITE_URL: url, ...env },
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await untilReady(`${url}/api/health/ready`, child)
  return {
    url,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function untilReady(address, child) {
  const until = Date.now() + PATIENCE_MS
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error('The site could not be started.')
    const response = await fetch(address).catch(() => null)
    if (response?.ok) return
    await sleep(200)
  }
  throw new Error('The site did not get ready.')
}
