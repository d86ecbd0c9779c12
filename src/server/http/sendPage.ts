import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import { contentPolicy } from './securityHeaders.ts'
import { stripRuntime } from './stripRuntime.ts'

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
const compressors = {
  br: (body: Buffer) => promisify(brotliCompress)(body, BROTLI),
  gzip: (body: Buffer) => promisify(gzip)(body),
}

type Page = { status: number; headers: Record<string, string>; body: Buffer }
type Wish = { req: IncomingMessage; res: ServerResponse; page: Page }

/** Sends a rendered page without the framework's scripts, compressed as its reader's browser takes it. */
export async function sendPage({ req, res, page }: Wish): Promise<void> {
  const { html, hasRuntime } = stripped(page.body.toString('utf8'))
  if (hasRuntime) res.setHeader('Content-Security-Policy', contentPolicy('site', { hasRuntime }))
  const coding = acceptedCoding(req.headers['accept-encoding'])
  const plain = Buffer.from(html)
  const body = coding ? await compressors[coding](plain) : plain
  res.writeHead(page.status, {
    ...page.headers,
    ...(coding ? { 'Content-Encoding': coding } : {}),
    'Content-Length': body.length,
    Vary: 'Accept-Encoding',
  })
  res.end(req.method === 'HEAD' ? undefined : body)
}

/** A wrong guess about a script costs bytes and a line in the log, never the page. */
function stripped(html: string): { html: string; hasRuntime: boolean } {
  try {
    return { html: stripRuntime(html), hasRuntime: false }
  } catch (error) {
    process.stderr.write(`A page kept the framework's scripts: ${String(error)}\n`)
    return { html, hasRuntime: true }
  }
}

/** The better of the codings that a browser accepts; one with q=0 is refused. */
export function acceptedCoding(header: string | string[] = ''): 'br' | 'gzip' | null {
  const accepted = String(header)
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => !/;\s*q=0(?:\.0*)?$/.test(one))
    .map((one) => one.split(';', 1)[0])
  if (accepted.includes('br')) return 'br'
  return accepted.includes('gzip') ? 'gzip' : null
}
