import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

export type Crumb = { label: string; href: string }

type BreadcrumbProps = {
  locale: Locale
  /** The pages above this one, home left out; the page itself is its heading. */
  items: Crumb[]
}

export function Breadcrumb({ locale, items }: BreadcrumbProps) {
  const home = { label: message(locale, 'site.nav.home'), href: `/${locale}` }
  return (
    <nav className="breadcrumb" aria-label={message(locale, 'site.breadcrumb')}>
      <ol>
        {[home, ...items].map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
