import type { IncomingMessage, ServerResponse } from 'node:http'

import inject from 'light-my-request'

export type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>

export type RenderedPage = {
  status: number
  /** Only what a reader's browser has a use for. */
  headers: Record<string, string>
  body: Buffer
  isHtml: boolean
}

type Asked = {
  req: IncomingMessage
  handle: Handle
  url?: string
  /** Made for whoever is signed in: what says who that is goes along. */
  isPersonal?: boolean
}

const WHO_ASKS = ['authorization', 'cookie', 'origin', 'sec-fetch-site'] as const

const KEPT = ['content-type', 'cache-control', 'link', 'location']

/**
 * Has Next render a public page from a request of our own making: the address and the host, no cookie
 * and nothing else of the visitor's, so that a page is the same for everybody. A page of the members'
 * area is the exception.
 */
export async function renderPage({
  req,
  handle,
  url = req.url ?? '/',
  isPersonal,
}: Asked): Promise<RenderedPage> {
  const { host = 'localhost' } = req.headers
  const page = await inject((inner, res) => void handle(inner, res).catch(() => res.destroy()), {
    method: 'GET',
    url,
    headers: {
      host,
      'accept-encoding': 'identity',
      'x-ponte-path': req.url ?? '/',
      ...(isPersonal ? whoAsks(req) : {}),
    },
  })
  const kept = KEPT.map((name) => [name, page.headers[name]] as const)
  const headers = kept.filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  return {
    status: page.statusCode,
    headers: Object.fromEntries(headers),
    body: page.rawPayload,
    isHtml: String(page.headers['content-type']).startsWith('text/html'),
  }
}

const whoAsks = ({ headers }: IncomingMessage) =>
  Object.fromEntries(WHO_ASKS.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])))
