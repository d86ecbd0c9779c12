import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

const SECONDS_TO_WAIT = 30

type Refusal = { status: 404 | 503; locale: Locale }

/** Says why there is no file: as a small page to a browser, as data to everything else. */
export function refuseDownload(request: Request, { status, locale }: Refusal): Response {
  const isPreparing = status === 503
  const text = message(locale, isPreparing ? 'handbook.file.preparing' : 'handbook.file.unknown')
  const code = isPreparing ? 'preparing' : 'not-found'
  const headers = new Headers({
    'Cache-Control': 'no-store',
    'Content-Language': locale,
    Vary: 'Accept',
    'X-Content-Type-Options': 'nosniff',
  })
  if (isPreparing) headers.set('Retry-After', String(SECONDS_TO_WAIT))
  const isPage = request.headers.get('accept')?.includes('text/html') ?? false
  headers.set('Content-Type', isPage ? 'text/html; charset=utf-8' : 'application/json')
  const body = isPage
    ? smallPage(locale, text)
    : JSON.stringify({ errors: [{ message: text, code }] })
  return new Response(request.method === 'HEAD' ? null : body, { status, headers })
}

function smallPage(locale: Locale, text: string): string {
  const title = message(locale, 'handbook.download.title')
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="/${locale}/handbook/download">${message(locale, 'handbook.download.all')}</a></p></main></body></html>`
}
