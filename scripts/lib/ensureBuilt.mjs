import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { lockFolder } from './lockFolder.mjs'
import { node24 } from './node24.mjs'
import { runChild } from './runChild.mjs'
import { say, stop } from './say.mjs'
import { sourceHash } from './sourceHash.mjs'

const STAMP = '.next/ponte-sources'
const BUILD_LOCK = 'node_modules/.cache/ponte/build'
const SOURCES = [
  ...['app', 'collections', 'src', 'instrumentation.ts', 'next.config.ts', 'payload.config.ts'],
  ...['package-lock.json', 'tsconfig.json'],
]
/** What Next says while it builds and people want to see; all of it is shown when the build fails. */
const PROGRESS = /^\s*(✓|Creating|Collecting|Generating|Finalizing)/
/** Run beside the build, never part of it. */
const isApart = (file) => /^src\/sample\/|\.test\.tsx?$/.test(file)

/** Builds the site unless the build at hand came to its end and is one of these very sources. */
export async function ensureBuilt() {
  if (isBuilt()) return
  const release = await ourTurn()
  if (!isBuilt()) await rebuild()
  release()
}

async function rebuild() {
  rmSync(STAMP, { force: true })
  say('Building the site (after a change of its sources; a minute or two) …')
  const sources = sourceHash(SOURCES, isApart)
  const startedAt = Date.now()
  const scratch = mkdtempSync(path.join(tmpdir(), 'ponte-build-'))
  const removeScratch = () => rmSync(scratch, { recursive: true, force: true })
  process.on('exit', removeScratch)
  const code = await build(scratch)
  removeScratch()
  if (code !== 0) stop('The build failed; the lines above tell why.')
  writeFileSync(STAMP, sources)
  say(`Built in ${Math.round((Date.now() - startedAt) / 1000)} s.`)
}

function isBuilt() {
  if (!existsSync('.next/BUILD_ID') || !existsSync(STAMP)) return false
  return readFileSync(STAMP, 'utf8') === sourceHash(SOURCES, isApart)
}

/** Two starts of one checkout with data folders of their own share the build: one makes it. */
async function ourTurn() {
  for (let round = 0; ; round++) {
    const { holder, release } = lockFolder(BUILD_LOCK)
    if (!holder) return release
    if (round === 0) say('Waiting for another start, which is building …')
    await sleep(500)
  }
}

/** A build may open a database and migrates it then, so it gets one of its own to throw away. */
async function build(scratch) {
  const env = {
    ...process.env,
    ...{ DATABASE_URL: '', PAYLOAD_SECRET: '', S3_BUCKET: '', SMTP_URL: '' },
    ...{ DATA_DIR: scratch, JOBS: 'off', LOG_LEVEL: 'warn', NEXT_TELEMETRY_DISABLED: '1' },
    NODE_ENV: 'production',
  }
  const lines = []
  const code = await runChild(node24(), ['node_modules/next/dist/bin/next', 'build'], {
    env,
    onLine(line) {
      lines.push(line)
      if (PROGRESS.test(line)) say(`  ${line.trim()}`)
    },
  })
  if (code !== 0) say(lines.join('\n'))
  return code
}
