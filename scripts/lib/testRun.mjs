// Runs the tests of each kind and sums up. Runs on Node 24; scripts/test.mjs starts it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startMongodb } from './mongodb.mjs'
import { endOnSignals } from './runChild.mjs'
import { startS3 } from './s3.mjs'
import { say, stop } from './say.mjs'
import { noTests, sum } from './tally.mjs'
import { runBrowserTests } from './testBrowser.mjs'
import { runVitest } from './testVitest.mjs'

const KINDS = ['unit', 'int', 'e2e']
const asked = process.argv.slice(2)
const unknown = asked.find((kind) => !KINDS.includes(kind))
if (unknown) stop(`There are no tests called ${unknown}: choose from ${KINDS.join(', ')}.`)
const kinds = asked.length > 0 ? asked : KINDS

const folder = mkdtempSync(path.join(tmpdir(), 'ponte-test-'))
let mongodb = null
let s3 = null

async function tidyUp() {
  await mongodb?.stop()
  await s3?.stop()
  rmSync(folder, { recursive: true, force: true })
}

endOnSignals(tidyUp)
const startedAt = Date.now()
if (kinds.includes('int') || kinds.includes('e2e')) mongodb = await startMongodb(folder)
if (kinds.includes('int')) s3 = await startS3(folder)

let total = noTests
if (kinds.includes('unit')) {
  total = sum(total, await runVitest({ title: 'Unit tests', project: 'unit', folder }))
}
if (kinds.includes('int')) total = sum(total, await runIntegrationTests())
if (kinds.includes('e2e')) total = sum(total, await runBrowserTests({ folder, mongodb }))
await tidyUp()

const { passed, failed, skipped } = total
say('')
say(`Took ${Math.round((Date.now() - startedAt) / 1000)} s.`)
say(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed > 0 ? 1 : 0)

async function runIntegrationTests() {
  const project = 'int'
  const bucket = { TEST_S3_URL: s3?.url ?? '' }
  const onSqlite = await runVitest({
    title: 'Integration tests on SQLite',
    project,
    folder,
    env: { ...bucket, TEST_MONGODB_URL: '' },
  })
  if (!mongodb) return sum(onSqlite, { ...noTests, skipped: onSqlite.passed + onSqlite.failed })
  const onMongodb = await runVitest({
    title: 'Integration tests on MongoDB',
    project,
    folder,
    env: { ...bucket, TEST_MONGODB_URL: mongodb.url },
  })
  return sum(onSqlite, onMongodb)
}
