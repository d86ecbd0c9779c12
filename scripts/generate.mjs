// `npm run generate`: the types of the content model and the admin panel's list of components, made
// from payload.config.ts. With `--check` it fails where the files at hand differ, and leaves them alone.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { ensureInstalled } from './lib/ensureInstalled.mjs'
import { node24 } from './lib/node24.mjs'
import { runChild } from './lib/runChild.mjs'
import { say, stop } from './lib/say.mjs'

const FILES = {
  'generate:types': 'src/payload-types.ts',
  'generate:importmap': 'app/(payload)/admin/importMap.js',
}

ensureInstalled()
const isCheck = process.argv.includes('--check')
const scratch = mkdtempSync(path.join(tmpdir(), 'ponte-generate-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

const outdated = []
for (const [command, file] of Object.entries(FILES)) {
  const before = readFileSync(file, 'utf8')
  await generate(command)
  const after = readFileSync(file, 'utf8')
  if (before === after) continue
  outdated.push(file)
  if (isCheck) writeFileSync(file, before)
  else say(`Wrote ${file}.`)
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
  const code = await runChild(node24(), ['node_modules/payload/bin.js', command], {
    env,
    onLine: (line) => lines.push(line),
  })
  if (code !== 0) stop(`${lines.join('\n')}\nThe step ${command} failed.`)
}
