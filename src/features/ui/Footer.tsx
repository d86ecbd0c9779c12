import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import { Arcade } from './Arcade.tsx'
import { FOOTER_MENU } from './siteNavigation.ts'
import { Wordmark } from './Wordmark.tsx'

type FooterProps = {
  locale: Locale
  name?: string
  /** The network's own line about itself. */
  about?: string
}

export function Footer({ locale, name, about }: FooterProps) {
  const signIn = message(locale, 'site.nav.signIn')
  return (
    <footer className="footer">
      <Arcade />
      <div className="wrap">
        <div className="footer-columns">
          <div className="footer-about">
            <Wordmark locale={locale} name={name} />
            <p>{about ?? message(locale, 'site.tagline')}</p>
          </div>
          {FOOTER_MENU.map(({ title, items }) => (
            <nav key={title} aria-labelledby={title}>
              <h2 id={title}>{message(locale, title)}</h2>
              <ul>
                {items.map((item) => (
                  <li key={item.path}>
                    <a href={`/${locale}${item.path}`}>{message(locale, item.label)}</a>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
        <p className="footer-end">
          <span>{message(locale, 'site.footer.licence')}</span>
          <a href="/admin">{signIn}</a>
        </p>
      </div>
    </footer>
  )
}
