import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import { Icon } from './Icon.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { MAIN_MENU, currentMark } from './siteNavigation.ts'
import { Wordmark } from './Wordmark.tsx'

type MastheadProps = {
  locale: Locale
  /** What follows the locale in the address, query included. */
  path: string
  name?: string
}

/** Name, menu and languages on one line; on small screens the menu opens as a popover. */
export function Masthead({ locale, path, name }: MastheadProps) {
  return (
    <header className="masthead">
      <div className="wrap masthead-row">
        <Wordmark locale={locale} name={name} />
        <nav
          className="site-nav"
          id="site-menu"
          popover="auto"
          aria-label={message(locale, 'site.nav.main')}
        >
          <ul>
            {MAIN_MENU.map((item) => (
              <li key={item.path}>
                <a href={`/${locale}${item.path}`} aria-current={currentMark(item.path, path)}>
                  {message(locale, item.label)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <button className="menu-button" type="button" popoverTarget="site-menu">
          <Icon name="menu" />
          {message(locale, 'site.menu')}
        </button>
        <LanguageSwitch locale={locale} path={path} />
      </div>
    </header>
  )
}
