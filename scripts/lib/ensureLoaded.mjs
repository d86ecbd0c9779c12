import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { node24 } from './node24.mjs'
import { runChild } from './runChild.mjs'
import { say, stop } from './say.mjs'
import { sourceHash } from './sourceHash.mjs'

const [INFO, ERROR] = [30, 50]
const SCRIPT = 'src/sample/load.ts'

/** Creates or migrates the database and loads what belongs into an empty one. */
export async function ensureLoaded(env) {
  const stamp = path.join(env.DATA_DIR, 'loaded')
  const wanted = [
    sourceHash(['src/sample', 'src/migrations']),
    env.SAMPLE_CONTENT,
    env.ADMIN_EMAIL ?? '',
  ].join(' ')
  if (isLoaded({ env, stamp, wanted })) return
  say('Preparing the database …')
  const code = await runChild(node24(), ['node_modules/payload/bin.js', 'run', SCRIPT], {
    env: {
      ...process.env,
      DISABLE_PAYLOAD_HMR: 'true',
      JOBS: 'off',
      NODE_ENV: 'production',
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    },
    onLine: teller(),
  })
  if (code !== 0) stop('The database could not be prepared; the lines above tell why.')
  writeFileSync(stamp, wanted)
}

/** In production Payload logs in JSON; here a person watches, who needs no stack below what went wrong. */
function teller() {
  let hasFailed = false
  return (line) => {
    const { level, msg } = parse(line)
    if (msg === undefined && !hasFailed) say(line)
    if (level === INFO || level >= ERROR) say(`  ${msg}`)
    hasFailed ||= level >= ERROR
  }
}

function parse(line) {
  try {
    return JSON.parse(line) ?? {}
  } catch {
    return {}
  }
}

/** Only the embedded database lies in the same folder as the stamp; any other may have been emptied. */
function isLoaded({ env, stamp, wanted }) {
  if (env.DATABASE_URL || !existsSync(path.join(env.DATA_DIR, 'ponte.db'))) return false
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
}
