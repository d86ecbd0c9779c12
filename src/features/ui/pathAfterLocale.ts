import { isLocale } from '@/domain/locales.ts'

/** What follows the locale in an address, query included: `/sv/practices?page=2` gives `/practices?page=2`. */
export function pathAfterLocale(path: string): string {
  const [, first, rest] = /^\/([a-z]{2})(?=[/?]|$)(.*)$/.exec(path) ?? []
  if (!isLocale(first)) return path.startsWith('/') ? path : '/'
  return rest || '/'
}
