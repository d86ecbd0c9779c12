import { LANGUAGE_NAMES, LOCALES, type Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

type LanguageSwitchProps = {
  locale: Locale
  /** What follows the locale in the address, query included, such as `/practices?page=2`. */
  path: string
}

/** The same page in each language, as links. */
export function LanguageSwitch({ locale, path }: LanguageSwitchProps) {
  const rest = path === '/' ? '' : path
  // The server keeps the choice and leads on to the address without this wish.
  const wish = `${rest.includes('?') ? '&' : '?'}lang=1`
  return (
    <nav aria-label={message(locale, 'site.languages')}>
      <ul className="languages">
        {LOCALES.map((language) => (
          <li key={language}>
            <a
              href={`/${language}${rest}${wish}`}
              lang={language}
              hrefLang={language}
              aria-current={language === locale ? 'true' : undefined}
            >
              <span aria-hidden="true">{language.toUpperCase()}</span>
              <span className="visually-hidden">{LANGUAGE_NAMES[language]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
