import { createServer, type Server } from 'node:http'

import inject from 'light-my-request'
import next from 'next'

import { env } from '../../lib/env.ts'
import { siteUrl } from '../../lib/siteUrl.ts'

import { closeAll } from './closers.ts'
import { requestListener } from './requestListener.ts'

const KEEP_ALIVE_MS = 65_000
const PATIENCE_MS = 10_000

/** Serves the site; answers with how to end it, once requests are taken. */
export async function startServer(isDev: boolean): Promise<{ close: () => Promise<void> }> {
  // Longer than a proxy keeps an idle connection, so that it never sends into one that just closed.
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS })
  const hostname = isDev ? '127.0.0.1' : undefined
  const app = next({
    dev: isDev,
    hostname: hostname ?? 'localhost',
    port: env.PORT,
    httpServer: server,
  })
  await app.prepare()
  const handle = app.getRequestHandler()
  // Next listens for the sockets that bring changes to a browser from its first request on.
  if (isDev) await inject((req, res) => void handle(req, res), '/_next/static/first')
  const isHttps = siteUrl().startsWith('https:')
  server.on('request', requestListener({ handle, isDev, isHttps }))
  await listen(server, hostname)
  return {
    async close() {
      await closeConnections(server)
      await app.close()
      await closeAll()
    },
  }
}

function listen(server: Server, hostname: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(env.PORT, hostname, resolve)
  })
}

/** Lets answers under way go out, but waits no longer than a supervisor would. */
function closeConnections(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
}
