import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

const INTERRUPTED = 130
const running = new Set()

/**
 * Runs a program to its end and answers with its exit code. With `onLine` its output goes there line
 * by line, else to the terminal.
 */
export function runChild(program, args, { env = process.env, cwd, onLine } = {}) {
  const stdio = onLine ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit']
  const child = spawn(program, args, { cwd, env, stdio, windowsHide: true })
  running.add(child)
  if (onLine) {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', onLine)
    }
  }
  return new Promise((resolve) => {
    child.on('error', (error) => {
      running.delete(child)
      process.stderr.write(`${program} could not be started: ${error.message}\n`)
      resolve(1)
    })
    child.on('close', (code) => {
      running.delete(child)
      resolve(code ?? INTERRUPTED)
    })
  })
}

/**
 * Ends this process and its children on Ctrl-C, SIGTERM, or when whoever started it is gone.
 * @returns takes the habit off again
 */
export function endOnSignals(tidyUp = () => {}) {
  const end = async () => {
    for (const child of running) child.kill('SIGTERM')
    await tidyUp()
    process.exit(INTERRUPTED)
  }
  const causes = ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']
  for (const cause of causes) process.on(cause, end)
  return () => causes.forEach((cause) => process.off(cause, end))
}
