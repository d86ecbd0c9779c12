import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import { holdBack } from './holdBack.ts'
import { redirectOf } from './redirectOf.ts'
import { replacementOf } from './replacementOf.ts'
import { securityHeaders } from './securityHeaders.ts'
import { isMembersPage, isPublicPage } from './isPublicPage.ts'
import { renderPage, type Handle, type RenderedPage } from './renderPage.ts'
import { sendPage } from './sendPage.ts'
import { sendReplacement } from './sendReplacement.ts'

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
  const page = isMembersPage(req.url ?? '/')
    ? await renderPersonalPage({ req, res, handle })
    : await renderPage({ req, handle })
  const path = req.url?.split('?', 1)[0] ?? '/'
  const contentType = page.headers['content-type']
  if (replacementOf({ path, status: page.status, contentType })) {
    await sendReplacement({ req, res, handle, status: page.status })
  } else if (page.isHtml) {
    await sendPage({ req, res, page })
  } else {
    res.writeHead(page.status, page.headers).end(page.body)
  }
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
