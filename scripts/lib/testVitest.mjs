import path from 'node:path'

import { node24 } from './node24.mjs'
import { runChild } from './runChild.mjs'
import { say } from './say.mjs'
import { tallyOfRun, tallyOfVitest } from './tally.mjs'

let runs = 0

/** Runs one of vitest's projects and answers with its counts. */
export async function runVitest({ title, project, folder, env = {} }) {
  say(`\n── ${title}`)
  const report = path.join(folder, `vitest-${++runs}.json`)
  const options = ['run', '--project', project, '--reporter=default', '--reporter=json']
  const code = await runChild(
    node24(),
    ['node_modules/vitest/vitest.mjs', ...options, `--outputFile.json=${report}`],
    { env: { ...process.env, NODE_ENV: 'test', ...env } },
  )
  return tallyOfRun(tallyOfVitest(report), code)
}
