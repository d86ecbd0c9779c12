import type { Locale } from '@/domain/locales.ts'
import { permanentUrl } from '@/lib/permanentUrl.ts'
import { siteUrl } from '@/lib/siteUrl.ts'
import { message } from '@/i18n/message.ts'

import type { PracticeView } from '../practiceView.ts'

/** What search engines read: the article, and the way to it. */
export function practiceJsonLd(locale: Locale, practice: PracticeView): object[] {
  const { words, title, shown, slug, refId, owner, theme, area } = practice
  const url = `${siteUrl()}/${locale}/practices/${slug}`
  const name = message(locale, 'site.name')
  const crumbs = [
    { name, item: `${siteUrl()}/${locale}` },
    { name: message(locale, 'site.nav.practices'), item: `${siteUrl()}/${locale}/practices` },
    { name: title, item: url },
  ]
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: title,
      description: words.summary ?? undefined,
      inLanguage: shown,
      identifier: refId,
      url,
      sameAs: permanentUrl(refId),
      datePublished: words.publishedAt ?? undefined,
      dateModified: words.updatedAt,
      about: [area?.name, theme?.name].filter(Boolean),
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isAccessibleForFree: true,
      author: owner ? { '@type': 'Organization', name: owner.name } : undefined,
      publisher: { '@type': 'Organization', name, url: siteUrl() },
    },
    {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: crumbs.map((crumb, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        ...crumb,
      })),
    },
  ]
}
