import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Locale } from '../../domain/locales.ts'
import { message } from '../../i18n/message.ts'
import { plainErrors } from '../errors/plainErrors.ts'

import { areaOfPath } from './areaOfPath.ts'
import { languageOfPath, negotiateLanguage } from './negotiateLanguage.ts'
import { renderPage, type Handle } from './renderPage.ts'
import { sendPage } from './sendPage.ts'

type Wish = { req: IncomingMessage; res: ServerResponse; handle: Handle; status: number }

/** Sends the error as its reader needs it: a page in their language, or JSON from the API. */
export async function sendReplacement({ req, res, handle, status }: Wish): Promise<void> {
  const url = req.url ?? '/'
  const { cookie, 'accept-language': acceptLanguage } = req.headers
  const locale = languageOfPath(url) ?? negotiateLanguage({ cookie, acceptLanguage })
  if (areaOfPath(url) === 'api') return sendJson(res, { status, locale })
  const page = await renderErrorPage({ req, handle, locale, status })
  await sendPage({ req, res, page: { ...page, headers: errorHeaders(page), status } })
}

/** Nobody keeps an error. */
const errorHeaders = ({ headers }: { headers: Record<string, string> }) => ({
  ...headers,
  'cache-control': 'private, no-store',
})

const isMissing = (status: number) => status < 500

function sendJson(res: ServerResponse, { status, locale }: { status: number; locale: Locale }) {
  const body = Buffer.from(JSON.stringify(plainErrors(locale, status)))
  res.writeHead(status, {
    'Cache-Control': 'private, no-store',
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
  })
  res.end(body)
}

type Asked = { req: IncomingMessage; handle: Handle; locale: Locale; status: number }

/** The error's own page; its language switch leads back to the address that was asked for. */
async function renderErrorPage({ req, handle, locale, status }: Asked) {
  const name = isMissing(status) ? 'page-not-found' : 'page-error'
  const page = await renderPage({ req, handle, url: `/${locale}/${name}` }).catch(() => null)
  return page?.status === 200 ? page : plainPage(locale, status)
}

/** What is left when not even the error's page can be made. */
function plainPage(locale: Locale, status: number) {
  const kind = isMissing(status) ? 'site.notFound' : 'site.error'
  const title = message(locale, `${kind}.title`)
  const text = message(locale, `${kind}.text`)
  const body = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${text}</p><p><a href="/${locale}">Ponte</a></p></html>`
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from(body) }
}
