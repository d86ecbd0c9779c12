import { spawn } from 'node:child_process'

/**
 * Starts a server that runs beside us until it is stopped or we end.
 * @returns `ended`, which settles when it ends of itself, and how to stop it
 */
export function startInBackground(program, args, env = process.env) {
  // A group of its own, so that Ctrl-C reaches the tests first and they stop it when they are done.
  const child = spawn(program, args, { stdio: 'ignore', detached: true, env })
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve))
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  return {
    ended,
    async stop() {
      child.kill('SIGTERM')
      await ended
      process.off('exit', kill)
    },
  }
}
