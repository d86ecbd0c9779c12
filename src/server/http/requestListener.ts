import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import { holdBack } from './holdBack.ts'
import { isGonePage } from './isGonePage.ts'
import { redirectOf } from './redirectOf.ts'
import { replacementOf } from './replacementOf.ts'
import { securityHeaders } from './securityHeaders.ts'
import { isMembersPage, isPublicPage } from './isPublicPage.ts'
import { renderPage, type Handle, type RenderedPage } from './renderPage.ts'
import { sendPage } from './sendPage.ts'
import { sendReplacement } from './sendReplacement.ts'

const GONE_FOUND = 200
const GONE = 410

type Settings = { handle: Handle; isDev: boolean; isHttps: boolean }

/** Everything that happens to a request before and after Next answers it. */
export function requestListener({ handle, isDev, isHttps }: Settings): RequestListener {
  return (req, res) => {
    const url = req.url ?? '/'
    const path = url.split('?', 1)[0] ?? '/'
    res.setHeaders(new Map(Object.entries(securityHeaders(path, { isDev, isHttps }))))
    if (redirect(req, res, isHttps)) return
    // Layouts are not told their address by Next; whatever the client sent under this name is gone.
    req.headers['x-ponte-path'] = url
    if (!isDev && isPublicPage(req)) {
      answerPage({ req, res, handle }).catch((error: unknown) => fail(res, error))
      return
    }
    holdBack(res, {
      isHeld: (status, contentType) => {
        const replacement = replacementOf({ path, status, contentType })
        // In development Next's own page shows where the error is.
        return replacement !== null && !(isDev && replacement === 'page-error')
      },
      answer: (status) => void sendReplacement({ req, res, handle, status }),
    })
    handle(req, res).catch((error: unknown) => fail(res, error))
  }
}

type Answered = { req: IncomingMessage; res: ServerResponse; handle: Handle }

/** A page of the public site: rendered whole, then sent without scripts, or replaced by its error's. */
async function answerPage({ req, res, handle }: Answered): Promise<void> {
  const { url = '/' } = req
  if (isGonePage(url)) return answerGone({ req, res, handle, url })
  const page = isMembersPage(url)
    ? await renderPersonalPage({ req, res, handle })
    : await renderPage({ req, handle })
  const path = url.split('?', 1)[0] ?? '/'
  const { location = '' } = page.headers
  if (isGonePage(location)) return answerGone({ req, res, handle, url: location })
  const contentType = page.headers['content-type']
  if (replacementOf({ path, status: page.status, contentType })) {
    await sendReplacement({ req, res, handle, status: page.status })
  } else if (page.isHtml) {
    await sendPage({ req, res, page })
  } else {
    res.writeHead(page.status, page.headers).end(page.body)
  }
}

/** A page that was public, in the words of its notice; an address that was shared leads nowhere else. */
async function answerGone({ req, res, handle, url }: Answered & { url: string }): Promise<void> {
  const page = await renderPage({ req, handle, url })
  if (page.status !== GONE_FOUND) return sendReplacement({ req, res, handle, status: page.status })
  const headers = { ...page.headers, 'cache-control': 'private, no-store' }
  await sendPage({ req, res, page: { ...page, headers, status: GONE } })
}

/** Kept by nobody, on no machine between, and listed nowhere. */
async function renderPersonalPage({ req, res, handle }: Answered): Promise<RenderedPage> {
  res.setHeader('X-Robots-Tag', 'noindex, nofollow')
  const page = await renderPage({ req, handle, isPersonal: true })
  return { ...page, headers: { ...page.headers, 'cache-control': 'private, no-store' } }
}

function redirect(req: IncomingMessage, res: ServerResponse, isHttps: boolean): boolean {
  if (req.method !== 'GET' && req.method !== 'HEAD') return false
  const { cookie, 'accept-language': acceptLanguage } = req.headers
  const target = redirectOf({ url: req.url ?? '/', cookie, acceptLanguage }, isHttps)
  if (!target) return false
  res
    .writeHead(302, {
      ...target.headers,
      'Cache-Control': 'private, no-store',
      'Content-Length': 0,
      Location: target.location,
    })
    .end()
  return true
}

function fail(res: ServerResponse, error: unknown): void {
  process.stderr.write(
    `A request failed: ${error instanceof Error ? error.stack : String(error)}\n`,
  )
  if (res.headersSent) return void res.destroy()
  res.removeHeader('content-type')
  res.statusCode = 500
  res.end()
}
