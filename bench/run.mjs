// `npm run bench`: how long pages take when no cache helps, and how long a whole practice takes to be
// saved, on both databases. Times differ from machine to machine, so
// each is also told as a multiple of the plainest answer of the same run.
// BENCH_URL names a site that runs already; else one is started on sample content of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { FRONT, hasNginx, startNginx } from '../docker/startNginx.ts'
import { startMongodb } from '../scripts/lib/mongodb.mjs'
import { endOnSignals } from '../scripts/lib/runChild.mjs'
import { say } from '../scripts/lib/say.mjs'
import { startApp } from '../scripts/lib/startApp.mjs'

import { measureSaves } from './measureSaves.mjs'

const ROUNDS = 20
const REQUESTS_IN_A_ROUND = 10
const BASELINE = '/api/health/live'
/** No page cache answers a request that carries rights. */
const HEADERS = { authorization: 'bench' }

const PATIENCE_MS = 20_000
const SAMPLE = { LOG_LEVEL: 'error', SAMPLE_CONTENT: 'on' }

const folder = mkdtempSync(path.join(tmpdir(), 'ponte-bench-'))
const removeFolder = () => rmSync(folder, { recursive: true, force: true })
process.on('exit', removeFolder)
endOnSignals()

const app = process.env.BENCH_URL
  ? { url: process.env.BENCH_URL, stop: async () => {} }
  : await startApp({ folder, env: SAMPLE })
const nginx = hasNginx() ? startNginx(app.url.replace('localhost', '127.0.0.1')) : null
try {
  if (nginx) await untilNginxAnswers()
  else say('nginx is not on the PATH: its page cache is left out.')
  print(await measure(app.url))
  if (!process.env.BENCH_URL) printSaves('SQLite', await measureSaves({ url: app.url, folder }))
} finally {
  nginx?.kill()
  await app.stop()
}
if (!process.env.BENCH_URL) await benchMongodb()
process.exit(0)

async function untilNginxAnswers() {
  const until = Date.now() + PATIENCE_MS
  while (!(await fetch(FRONT + BASELINE).catch(() => null))?.ok) {
    if (Date.now() > until) throw new Error('nginx does not answer.')
    await sleep(100)
  }
}

/** Saving again on MongoDB, where there is one. */
async function benchMongodb() {
  const mongodb = await startMongodb(folder)
  if (!mongodb) return
  const own = path.join(folder, 'on-mongodb')
  const DATABASE_URL = mongodb.url.replace('/?', '/bench?')
  const env = { ...SAMPLE, DATABASE_URL, PAYLOAD_SECRET: 'only-for-the-bench-'.repeat(2) }
  try {
    const site = await startApp({ folder: own, env })
    try {
      printSaves('MongoDB', await measureSaves({ url: site.url, folder: own }))
    } finally {
      await site.stop()
    }
  } finally {
    await mongodb.stop()
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

function printSaves(database, times) {
  say(`\nSaving a practice of sixty fields in three languages, on ${database}:`)
  for (const [name, taken] of Object.entries(times)) {
    const [p50, p95] = [0.5, 0.95].map((part) => share(taken, part).toFixed(1))
    say(`${name}: p50 ${p50} ms, p95 ${p95} ms, ${taken.length} times`)
  }
}

/** The time that this share of the requests took at most. */
function share(times, part) {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
}
