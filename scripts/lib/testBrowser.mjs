import path from 'node:path'

import { ensureBuilt } from './ensureBuilt.mjs'
import { findChromium } from './findChromium.mjs'
import { node24 } from './node24.mjs'
import { freePort } from './ports.mjs'
import { runChild } from './runChild.mjs'
import { say } from './say.mjs'
import { noTests, sum, tallyOfPlaywright, tallyOfRun } from './tally.mjs'

const PLAYWRIGHT = [
  'node_modules/@playwright/test/cli.js',
  'test',
  '-c',
  'tests/playwright.config.ts',
]

/** Runs the tests in the browser on each database and answers with their counts. */
export async function runBrowserTests({ folder, mongodb }) {
  say('\n── Tests in the browser')
  const chromium = await findChromium()
  const env = await environmentOf({ folder, mongodb, chromium })
  if (!chromium) return { ...noTests, skipped: await countTests(env) }
  await ensureBuilt()
  const report = path.join(folder, 'playwright.json')
  const code = await runChild(node24(), [...PLAYWRIGHT, '--pass-with-no-tests'], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  const tally = tallyOfRun(tallyOfPlaywright(report), code)
  return mongodb ? tally : sum(tally, { ...noTests, skipped: tally.passed + tally.failed })
}

async function environmentOf({ folder, mongodb, chromium }) {
  const url = mongodb && new URL(mongodb.url)
  if (url) url.pathname = `/ponte_e2e_${process.pid}`
  return {
    ...process.env,
    CHROMIUM_PATH: chromium ?? '',
    E2E_FOLDER: folder,
    E2E_MONGODB_URL: url ? url.href : '',
    E2E_MONGODB_PORT: String(await freePort()),
    E2E_SQLITE_PORT: String(await freePort()),
  }
}

/** How many tests there are: what could not be run is said, not passed over. */
async function countTests(env) {
  let count = 0
  await runChild(node24(), [...PLAYWRIGHT, '--list'], {
    env,
    onLine: (line) => (count = Number(/^Total: (\d+) tests?/.exec(line)?.[1] ?? count)),
  })
  return count
}
