import type { IncomingMessage, ServerResponse } from 'node:http'

import inject from 'light-my-request'

import type { Locale } from '../../domain/locales.ts'
import { message } from '../../i18n/message.ts'
import { plainErrors } from '../errors/plainErrors.ts'

import { areaOfPath } from './areaOfPath.ts'
import { languageOfPath, negotiateLanguage } from './negotiateLanguage.ts'

export type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>
type Wish = { req: IncomingMessage; res: ServerResponse; handle: Handle; status: number }

/** Sends the error as its reader needs it: a page in their language, or JSON from the API. */
export async function sendReplacement({ req, res, handle, status }: Wish): Promise<void> {
  const url = req.url ?? '/'
  const { cookie, 'accept-language': acceptLanguage } = req.headers
  const locale = languageOfPath(url) ?? negotiateLanguage({ cookie, acceptLanguage })
  res.setHeader('Cache-Control', 'private, no-store')
  if (areaOfPath(url) === 'api') return sendJson(res, { status, locale })
  const page = await renderErrorPage({ req, handle, locale, status })
  res.writeHead(status, { ...page.headers, 'Content-Length': page.body.length })
  res.end(page.body)
}

const isMissing = (status: number) => status < 500

function sendJson(res: ServerResponse, { status, locale }: { status: number; locale: Locale }) {
  const body = Buffer.from(JSON.stringify(plainErrors(locale, status)))
  res.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
  })
  res.end(body)
}

type Asked = { req: IncomingMessage; handle: Handle; locale: Locale; status: number }

async function renderErrorPage({ req, handle, locale, status }: Asked) {
  const { host = 'localhost', 'accept-encoding': coding = 'identity' } = req.headers
  const name = isMissing(status) ? 'page-not-found' : 'page-error'
  const page = await inject((inner, res) => void handle(inner, res).catch(() => res.destroy()), {
    method: 'GET',
    url: `/${locale}/${name}`,
    // The page's language switch leads back to the address that was asked for.
    headers: { host, 'accept-encoding': coding, 'x-ponte-path': req.url ?? '/' },
  }).catch(() => null)
  if (page?.statusCode !== 200) return plainPage(locale, status)
  const headers = Object.fromEntries(
    ['content-type', 'content-encoding', 'vary', 'link']
      .map((one) => [one, page.headers[one]] as const)
      .filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
  return { headers, body: page.rawPayload }
}

/** What is left when not even the error's page can be made. */
function plainPage(locale: Locale, status: number) {
  const kind = isMissing(status) ? 'site.notFound' : 'site.error'
  const title = message(locale, `${kind}.title`)
  const text = message(locale, `${kind}.text`)
  const body = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${text}</p><p><a href="/${locale}">Ponte</a></p></html>`
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from(body) }
}
