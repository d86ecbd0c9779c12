import { isLocale, type Locale } from '../../domain/locales.ts'

export const LANGUAGE_COOKIE = 'ponte-language'

type Asking = { cookie?: string | undefined; acceptLanguage?: string | undefined }

/** The language of a reader whose address names none: by cookie, then Accept-Language, then English. */
export function negotiateLanguage({ cookie = '', acceptLanguage = '' }: Asking): Locale {
  const chosen = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=([a-z]{2})(?:;|$)`).exec(cookie)?.[1]
  if (isLocale(chosen)) return chosen
  return wishesOf(acceptLanguage).find(isLocale) ?? 'en'
}

/** The language of an address, such as `sv` of `/sv/practices`. */
export function languageOfPath(path: string): Locale | undefined {
  const first = /^\/([a-z]{2})(?=[/?]|$)/.exec(path)?.[1]
  return isLocale(first) ? first : undefined
}

/** The languages of an Accept-Language header without their regions, the most wanted first. */
function wishesOf(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const quality = parameters.find((one) => one.startsWith('q='))?.slice(2) ?? '1'
      return { language: tag.split('-')[0] ?? '', quality: Number(quality) || 0 }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language)
}
