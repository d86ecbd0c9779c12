// `npm run bench`: how long pages take when no cache helps. Times differ from machine to machine, so
// each is also told as a multiple of the plainest answer of the same run.
// BENCH_URL names a site that runs already; else one is started on sample content of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { endOnSignals } from '../scripts/lib/runChild.mjs'
import { say } from '../scripts/lib/say.mjs'
import { startApp } from '../scripts/lib/startApp.mjs'

const ROUNDS = 20
const REQUESTS_IN_A_ROUND = 10
const BASELINE = '/api/health/live'
/** No page cache answers a request that carries rights. */
const HEADERS = { authorization: 'bench' }

const folder = mkdtempSync(path.join(tmpdir(), 'ponte-bench-'))
const removeFolder = () => rmSync(folder, { recursive: true, force: true })
process.on('exit', removeFolder)
endOnSignals()

const app = process.env.BENCH_URL
  ? { url: process.env.BENCH_URL, stop: async () => {} }
  : await startApp({ folder, env: { LOG_LEVEL: 'error', SAMPLE_CONTENT: 'on' } })
try {
  print(await measure(app.url))
} finally {
  await app.stop()
}
process.exit(0)

async function measure(url) {
  const times = new Map((await addresses(url)).map((address) => [address, []]))
  for (const address of times.keys()) await timeOf(url + address)
  // In turns, so that whatever else the machine does falls on all of them alike.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [address, taken] of times) {
      for (let i = 0; i < REQUESTS_IN_A_ROUND; i++) taken.push(await timeOf(url + address))
    }
  }
  return times
}

async function addresses(url) {
  const response = await fetch(`${url}/api/best-practices?limit=1&depth=0`)
  const { docs } = await response.json()
  const practice = docs[0] ? [`/en/practices/${docs[0].slug}`] : []
  return [BASELINE, '/en', '/en/practices', '/en/practices?q=school', ...practice, '/en/handbook']
}

async function timeOf(address) {
  const startedAt = performance.now()
  const response = await fetch(address, { headers: HEADERS, redirect: 'manual' })
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}.`)
  return performance.now() - startedAt
}

function print(times) {
  const baseline = share(times.get(BASELINE), 0.5)
  const rows = [...times].map(([address, taken]) => {
    const p50 = share(taken, 0.5)
    const ratio = (p50 / baseline).toFixed(1)
    return [address, p50.toFixed(1), share(taken, 0.95).toFixed(1), ratio]
  })
  const table = [['address', 'p50 ms', 'p95 ms', `× ${BASELINE}`], ...rows]
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)))
  say('')
  for (const [first, ...figures] of table) {
    const cells = figures.map((figure, i) => figure.padStart(widths[i + 1]))
    say([first.padEnd(widths[0]), ...cells].join('  '))
  }
  say(`\n${ROUNDS * REQUESTS_IN_A_ROUND} requests each, one after another.`)
}

/** The time that this share of the requests took at most. */
function share(times, part) {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
}
