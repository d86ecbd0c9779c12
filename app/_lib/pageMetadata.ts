import type { Metadata } from 'next'

import { LOCALES, type Locale } from '@/domain/locales.ts'
import { siteUrl } from '@/lib/siteUrl.ts'

type PageFacts = {
  locale: Locale
  /** What follows the locale in the address: '' for the start page, `/handbook`. */
  path: string
  title: string
  description?: string | null
  /** Where the page stands in its reader's own language; by default everywhere. */
  ready?: readonly Locale[]
  type?: 'website' | 'article'
}

/** Title, description, canonical address and the same page in other languages. */
export function pageMetadata(facts: PageFacts): Metadata {
  const { locale, path, title, ready = LOCALES, type = 'website' } = facts
  const description = facts.description ?? undefined
  // A page that shows another language's text stands for that language's page.
  const own = ready.includes(locale) ? locale : (ready[0] ?? locale)
  const url = `${siteUrl()}/${own}${path}`
  const languages = Object.fromEntries(
    ready.map((language) => [language, `${siteUrl()}/${language}${path}`]),
  )
  return {
    title,
    description,
    alternates: { canonical: url, languages },
    openGraph: { title, description, url, type, locale: own },
  }
}
