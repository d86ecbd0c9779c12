import type { PayloadRequest } from 'payload'

import { isLocale, type Locale } from '../domain/locales.ts'

/** The language to answer in: the one asked for, else the signed-in person's own, else English. */
export function localeOfRequest(req: PayloadRequest): Locale {
  const asked = req.i18n?.language
  const hasAsked = Boolean(req.headers?.get('accept-language') ?? req.headers?.get('cookie'))
  if (hasAsked && isLocale(asked)) return asked
  const own = (req.user as { language?: unknown } | null)?.language
  return isLocale(own) ? own : isLocale(asked) ? asked : 'en'
}
