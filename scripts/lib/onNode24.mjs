import { spawn } from 'node:child_process'

import { node24 } from './node24.mjs'

const WATCH_MS = 250

/** Goes on with a module on Node 24; this process only waits for it and ends as it ends. */
export function onNode24(module, args = process.argv.slice(2)) {
  // The channel tells the module when this process is gone, however it went.
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc']
  const child = spawn(node24(), [module, ...args], { stdio })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
  if (process.env.npm_lifecycle_event) endWithParent(child)
}

/** npm hands SIGTERM to a shell that keeps it to itself: that the shell is gone is all we get to know. */
function endWithParent(child) {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM')
  }, WATCH_MS).unref()
}
