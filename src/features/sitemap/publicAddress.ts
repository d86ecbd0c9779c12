import { LOCALES, type Locale } from '@/domain/locales.ts'

/** A public page, without its locale, and the languages that have it. */
export type PublicAddress = { path: string; ready: readonly Locale[]; updatedAt?: string }

export type SitemapEntry = {
  url: string
  lastModified?: string
  alternates: { languages: Record<string, string> }
}

/** Pages that stand in every language by themselves. */
export const FIXED_PATHS = [
  '',
  '/practices',
  '/organisations',
  '/handbook',
  '/handbook/editions',
  '/handbook/download',
  '/projects',
  '/results',
  '/about',
] as const

export const fixedAddresses = (): PublicAddress[] =>
  FIXED_PATHS.map((path) => ({ path, ready: LOCALES }))

/** One entry for each language that a page is ready in, each naming all the others. */
export function sitemapEntries(site: string, addresses: PublicAddress[]): SitemapEntry[] {
  return addresses.flatMap(({ path, ready, updatedAt }) => {
    const languages = Object.fromEntries(
      ready.map((locale) => [locale, `${site}/${locale}${path}`]),
    )
    return Object.values(languages).map((url) => ({
      url,
      ...(updatedAt && { lastModified: updatedAt }),
      alternates: { languages },
    }))
  })
}
