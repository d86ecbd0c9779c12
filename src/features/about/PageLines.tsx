import type { Locale } from '@/domain/locales.ts'
import { LineList } from '@/features/ui/LineList.tsx'

import type { PageLine } from './findPages.ts'

type PageLinesProps = { locale: Locale; pages: PageLine[] }

/** The network's pages, each with what it is about. */
export function PageLines({ locale, pages }: PageLinesProps) {
  const lines = pages.map(({ entry, lang }) => ({
    id: entry.id,
    href: `/${locale}/about/${entry.slug}`,
    title: entry.title,
    text: entry.summary,
    lang,
  }))
  return <LineList lines={lines} headingLevel={2} />
}

/** The other pages, beside one. */
export function OtherPages({ locale, pages, here }: PageLinesProps & { here: string }) {
  return (
    <ul className="other-pages">
      {pages.map(({ entry, lang }) => (
        <li key={entry.id}>
          <a
            href={`/${locale}/about/${entry.slug}`}
            lang={lang}
            aria-current={entry.slug === here ? 'page' : undefined}
          >
            {entry.title}
          </a>
        </li>
      ))}
    </ul>
  )
}
