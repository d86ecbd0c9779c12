import { LANGUAGE_COOKIE, languageOfPath, negotiateLanguage } from './negotiateLanguage.ts'

type Asked = { url: string; cookie?: string | undefined; acceptLanguage?: string | undefined }
export type Redirect = { location: string; headers: Record<string, string> }

const REFERENCE = /^\/ref\/[\w-]+$/
const A_YEAR_S = 31_536_000

/**
 * Where a request is sent on to before any page is made: `/` and `/ref/…` to the reader's language, and
 * a link of the language switch (`?lang=1`) to the address without it, the choice kept in a cookie.
 */
export function redirectOf({ url, ...asking }: Asked, isHttps: boolean): Redirect | null {
  const [path = '/', query = ''] = url.split('?', 2)
  if (path === '/') return inOwnLanguage(asking, query && `?${query}`)
  if (REFERENCE.test(path)) return inOwnLanguage(asking, url)
  const language = languageOfPath(path)
  const wishes = new URLSearchParams(query)
  if (!language || wishes.get('lang') !== '1') return null
  wishes.delete('lang')
  const rest = wishes.size > 0 ? `?${wishes.toString()}` : ''
  const cookie = `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${A_YEAR_S}; HttpOnly; SameSite=Lax`
  return {
    location: `${path}${rest}`,
    headers: { 'Set-Cookie': isHttps ? `${cookie}; Secure` : cookie },
  }
}

const inOwnLanguage = (asking: Omit<Asked, 'url'>, rest: string): Redirect => ({
  location: `/${negotiateLanguage(asking)}${rest}`,
  headers: { Vary: 'Accept-Language, Cookie' },
})
