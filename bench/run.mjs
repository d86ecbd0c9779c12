// `npm run bench`: how long pages take when no cache helps. Times differ from machine to machine, so
// each is also told as a multiple of the plainest answer of the same run.
// BENCH_URL names a site that runs already; else one is started on sample content of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { FRONT, hasNginx, startNginx } from '../docker/startNginx.ts'
import { endOnSignals } from '../scripts/lib/runChild.mjs'
import { say } from '../scripts/lib/say.mjs'
import { startApp } from '../scripts/lib/startApp.mjs'

const ROUNDS = 20
const REQUESTS_IN_A_ROUND = 10
const BASELINE = '/api/health/live'
/** No page cache answers a request that carries rights. */
const HEADERS = { authorization: 'bench' }

const PATIENCE_MS = 20_000

const folder = mkdtempSync(path.join(tmpdir(), 'ponte-bench-'))
const removeFolder = () => rmSync(folder, { recursive: true, force: true })
process.on('exit', removeFolder)
endOnSignals()

const app = process.env.BENCH_URL
  ? { url: process.env.BENCH_URL, stop: async () => {} }
  : await startApp({ folder, env: { LOG_LEVEL: 'error', SAMPLE_CONTENT: 'on' } })
const nginx = hasNginx() ? startNginx(app.url.replace('localhost', '127.0.0.1')) : null
try {
  if (nginx) await untilNginxAnswers()
  else say('nginx is not on the PATH: its page cache is left out.')
  print(await measure(app.url))
} finally {
  nginx?.kill()
  await app.stop()
}
process.exit(0)

async function untilNginxAnswers() {
  const until = Date.now() + PATIENCE_MS
  while (!(await fetch(FRONT + BASELINE).catch(() => null))?.ok) {
    if (Date.now() > until) throw new Error('nginx does not answer.')
    await sleep(100)
  }
}

async function measure(url) {
  const known = await addresses(url)
  const rendered = known.map((address) => ({ name: address, url: url + address, headers: HEADERS }))
  // The page cache of docker/nginx.conf in front: what an anonymous reader meets.
  const kept = known.slice(1).map((address) => ({ name: `nginx ${address}`, url: FRONT + address }))
  const times = new Map([...rendered, ...(nginx ? kept : [])].map((asked) => [asked, []]))
  for (const asked of times.keys()) await timeOf(asked)
  // In turns, so that whatever else the machine does falls on all of them alike.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [asked, taken] of times) {
      for (let i = 0; i < REQUESTS_IN_A_ROUND; i++) taken.push(await timeOf(asked))
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

async function timeOf({ url, headers = {} }) {
  const startedAt = performance.now()
  const response = await fetch(url, { headers, redirect: 'manual' })
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}.`)
  return performance.now() - startedAt
}

function print(times) {
  const baseline = share([...times.values()][0], 0.5)
  const rows = [...times].map(([{ name }, taken]) => {
    const p50 = share(taken, 0.5)
    const ratio = (p50 / baseline).toFixed(1)
    return [name, p50.toFixed(1), share(taken, 0.95).toFixed(1), ratio]
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
