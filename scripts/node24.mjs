// Runs a program on Node 24, whatever Node started npm: Node 20 deadlocks on importing Lexical.
import { spawn } from 'node:child_process'

import { node24 } from './lib/node24.mjs'

const child = spawn(node24(), process.argv.slice(2), { stdio: 'inherit' })
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
