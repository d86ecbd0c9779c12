// Payload's command line on Node 24, with the settings that scripts need.
import { spawn } from 'node:child_process'

import { node24 } from './lib/node24.mjs'

const env = {
  ...process.env,
  DISABLE_PAYLOAD_HMR: 'true',
  PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  JOBS: process.env.JOBS ?? 'off',
  // Migrations run in production alone, and a command may be the first to meet a new version.
  NODE_ENV: process.env.NODE_ENV ?? 'production',
}
const args = ['node_modules/payload/bin.js', ...process.argv.slice(2)]
const child = spawn(node24(), args, { stdio: 'inherit', env })
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
