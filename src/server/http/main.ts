// The server's process: `node src/server/http/main.ts`, on Node 24, with `--dev` in development.
const starting = start()
let isEnding = false

async function start() {
  try {
    // Imported here, so that a wrong environment is told like everything else that stops a start.
    const { startServer } = await import('./startServer.ts')
    return await startServer(process.argv.includes('--dev'))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return process.exit(1)
  }
}

async function end(): Promise<void> {
  // A terminal and npm both pass Ctrl-C on, so that it comes more than once.
  if (isEnding) return
  isEnding = true
  await (await starting).close()
  process.exit(0)
}

for (const cause of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) {
  process.on(cause, () => void end())
}
await starting

export {}
