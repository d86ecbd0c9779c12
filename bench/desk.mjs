// `npm run bench:desk`: how long the Secretariat's desk takes with two thousand entries under way, on
// SQLite, or on the MongoDB that DATABASE_URL names (an empty database of its own).
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { node24 } from '../scripts/lib/node24.mjs'
import { endOnSignals, runChild } from '../scripts/lib/runChild.mjs'
import { say } from '../scripts/lib/say.mjs'
import { startApp } from '../scripts/lib/startApp.mjs'

const ROUNDS = 30
const PAGES = [
  '/api/health/live',
  '/admin',
  '/admin/desk',
  '/admin/desk?past=1&language=sv',
  '/admin/desk?figure=answered',
  '/admin/desk/numbers',
]

const folder = mkdtempSync(path.join(tmpdir(), 'ponte-bench-desk-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
endOnSignals()

const env = {
  LOG_LEVEL: 'error',
  PAYLOAD_SECRET: 'only-for-bench-'.repeat(3),
  SAMPLE_CONTENT: 'on',
}
const start = () => startApp({ folder, env })

// Once for the sample content; then it stands still, because SQLite has one writer.
await (await start()).stop()
const fill = ['scripts/payload.mjs', 'run', 'bench/fillDesk.ts']
const filled = await runChild(node24(), fill, { env: { ...process.env, ...env, DATA_DIR: folder } })
if (filled !== 0) throw new Error('The desk could not be filled.')
const app = await start()
try {
  await measure(app.url)
} finally {
  await app.stop()
}
process.exit(0)

async function measure(url) {
  const headers = { Authorization: `JWT ${await signIn(url)}` }
  for (const page of PAGES) {
    const taken = []
    for (let round = 0; round < ROUNDS; round++) {
      const startedAt = performance.now()
      const response = await fetch(url + page, { headers, redirect: 'manual' })
      await response.arrayBuffer()
      if (response.status !== 200) throw new Error(`${page} answered ${response.status}.`)
      taken.push(performance.now() - startedAt)
    }
    const sorted = taken.toSorted((a, b) => a - b)
    const at = (part) => sorted[Math.floor((sorted.length - 1) * part)].toFixed(0)
    say(`${page.padEnd(32)} p50 ${at(0.5).padStart(5)} ms   p95 ${at(0.95).padStart(5)} ms`)
  }
}

async function signIn(url) {
  const people = JSON.parse(readFileSync(path.join(folder, 'sample-sign-ins.json'), 'utf8'))
  const { email, password } = people.find(({ role }) => role === 'secretariat')
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return (await response.json()).token
}
