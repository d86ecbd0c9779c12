// `npm run check`: everything that can be told without running the program. Each check runs, whatever the others say.
import { ensureInstalled } from './lib/ensureInstalled.mjs'
import { node24 } from './lib/node24.mjs'
import { runChild } from './lib/runChild.mjs'
import { say } from './lib/say.mjs'

const bin = (file, ...args) => [`node_modules/${file}`, ...args]

const CHECKS = {
  Format: [bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
  Lint: [bin('eslint/bin/eslint.js', '.', '--max-warnings', '0')],
  Types: [
    bin('next/dist/bin/next', 'typegen'),
    bin('typescript/bin/tsc', '--noEmit', '--incremental', 'false'),
  ],
  'Dead code': [bin('knip/bin/knip.js', '--no-progress')],
  Layers: [
    bin(
      'dependency-cruiser/bin/dependency-cruiser.mjs',
      ...['app', 'collections', 'src', 'payload.config.ts', 'instrumentation.ts'],
    ),
  ],
  'Generated files': [['scripts/generate.mjs', '--check']],
}

ensureInstalled()
const failed = []
for (const [name, commands] of Object.entries(CHECKS)) {
  say(`\n── ${name}`)
  if (!(await runAll(commands))) failed.push(name)
}
say('')
say(failed.length === 0 ? 'Every check passed.' : `Failed: ${failed.join(', ')}.`)
process.exit(failed.length === 0 ? 0 : 1)

async function runAll(commands) {
  for (const command of commands) {
    const lines = []
    const code = await runChild(node24(), command, { onLine: (line) => lines.push(line) })
    if (code !== 0) {
      say(lines.join('\n'))
      return false
    }
  }
  say('passed')
  return true
}
