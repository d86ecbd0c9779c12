import type { Metadata } from 'next'

import { LOCALES, type Locale } from '@/domain/locales.ts'
import { siteUrl } from '@/lib/siteUrl.ts'
import { message } from '@/i18n/message.ts'

type Page = {
  locale: Locale
  /** What follows the locale in the address, such as `/practices`. */
  path: string
  title: string
  description?: string | null
  /** The languages in which the page is worth finding. */
  languages?: readonly Locale[]
  /** Of the page that a search engine should keep, where it is not this one. */
  canonical?: Locale
  type?: 'website' | 'article'
  /** Whether search engines should leave the page out, as with filtered lists. */
  hidden?: boolean
}

/** Title, description, canonical address, languages and Open Graph of a page. */
export function pageMetadata(page: Page): Metadata {
  const { locale, path, title, languages = LOCALES, canonical = locale, hidden } = page
  const description = page.description ?? undefined
  const url = `${siteUrl()}/${canonical}${path}`
  return {
    title,
    description,
    alternates: {
      canonical: url,
      languages: Object.fromEntries(
        languages.map((language) => [language, `${siteUrl()}/${language}${path}`]),
      ),
    },
    openGraph: {
      title,
      description,
      url,
      type: page.type ?? 'website',
      locale,
      siteName: message(locale, 'site.name'),
    },
    robots: hidden ? { index: false, follow: true } : undefined,
  }
}
