import { LANGUAGE_NAMES, type Locale } from '@/domain/locales.ts'
import type { TranslationState } from '@/domain/translations/inLanguage.ts'
import { message } from '@/i18n/message.ts'

import { classNames } from './classNames.ts'

export type LanguageChip = { language: Locale; state: TranslationState; href?: string }

/** Which languages a text has, and who vouches for each. */
export function LanguageChips({
  locale,
  languages,
}: {
  locale: Locale
  languages: LanguageChip[]
}) {
  return (
    <ul className="language-chips" aria-label={message(locale, 'site.language.available')}>
      {languages.map((chip) => (
        <li key={chip.language}>
          <Chip locale={locale} {...chip} />
        </li>
      ))}
    </ul>
  )
}

function Chip({ locale, language, state, href }: LanguageChip & { locale: Locale }) {
  const className = classNames('chip', state === 'none' && 'language-none')
  const content = (
    <>
      <b lang={language}>{LANGUAGE_NAMES[language]}</b>
      {message(locale, `site.language.${state}`)}
    </>
  )
  if (!href || state === 'none') return <span className={className}>{content}</span>
  return (
    <a className={className} href={href} hrefLang={language}>
      {content}
    </a>
  )
}
