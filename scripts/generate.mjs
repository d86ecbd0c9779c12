// `npm run generate`: the types of the content model and the admin panel's list of components, made
// from payload.config.ts, and the guides' tables, made from the rules in src/domain. With `--check` it
// fails where the files at hand differ, and leaves them alone.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { ensureInstalled } from './lib/ensureInstalled.mjs'
import { node24 } from './lib/node24.mjs'
import { runChild } from './lib/runChild.mjs'
import { say, stop } from './lib/say.mjs'

const PAYLOAD = 'node_modules/payload/bin.js'

const STEPS = [
  { command: [PAYLOAD, 'generate:types'], files: ['src/payload-types.ts'] },
  { command: [PAYLOAD, 'generate:importmap'], files: ['app/(payload)/admin/importMap.js'] },
  {
    command: ['scripts/lib/reviewGuide.mjs'],
    files: ['docs/review.en.md', 'docs/review.sv.md', 'docs/review.it.md'],
  },
]

ensureInstalled()
const isCheck = process.argv.includes('--check')
const scratch = mkdtempSync(path.join(tmpdir(), 'ponte-generate-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

const contents = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

const outdated = []
for (const { command, files } of STEPS) {
  const before = files.map(contents)
  await generate(command)
  files.forEach((file, index) => {
    if (before[index] === contents(file)) return
    outdated.push(file)
    if (isCheck) writeFileSync(file, before[index])
    else say(`Wrote ${file}.`)
  })
}
if (isCheck && outdated.length > 0) {
  stop(`Out of date: ${outdated.join(', ')}. Run "npm run generate" and commit what it writes.`)
}

async function generate(command) {
  const env = {
    ...process.env,
    ...{ DATABASE_URL: '', PAYLOAD_SECRET: '', S3_BUCKET: '', SMTP_URL: '' },
    ...{ DATA_DIR: scratch, JOBS: 'off', NODE_ENV: 'production' },
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  }
  const lines = []
  const code = await runChild(node24(), command, {
    env,
    onLine: (line) => lines.push(line),
  })
  if (code !== 0) stop(`${lines.join('\n')}\nThe step ${command.join(' ')} failed.`)
}
