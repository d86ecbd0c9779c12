import { LANGUAGE_NAMES, LOCALES, type Locale } from '@/domain/locales.ts'
import { Heading, type HeadingLevel } from '@/features/ui/Heading.tsx'
import { Icon } from '@/features/ui/Icon.tsx'
import { message } from '@/i18n/message.ts'
import { dateText, sizeText } from '@/lib/formats.ts'

import { fileAddress } from './editionFiles.ts'
import type { Edition } from './findEditions.ts'

type EditionBoxProps = { locale: Locale; edition: Edition; headingLevel?: HeadingLevel }

/** An edition to take along: its number, its day and a file in each language, the reader's first. */
export function EditionBox({ locale, edition, headingLevel = 2 }: EditionBoxProps) {
  const date = dateText(locale, edition.frozenOn)
  const languages = [locale, ...LOCALES.filter((language) => language !== locale)]
  return (
    <div className="edition-box">
      <div className="edition-box-head">
        <Icon name="bookOpen" />
        <div>
          <Heading level={headingLevel}>
            {message(locale, 'handbook.edition', { number: edition.number })}
          </Heading>
          {date && <p className="muted">{message(locale, 'handbook.frozenOn', { date })}</p>}
        </div>
      </div>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <Download locale={locale} language={language} edition={edition} />
          </li>
        ))}
      </ul>
    </div>
  )
}

type DownloadProps = { locale: Locale; language: Locale; edition: Edition }

function Download({ locale, language, edition: { files, number } }: DownloadProps) {
  const file = files.find((one) => one.language === language && one.format === 'pdf')
  const name = <b lang={language}>{LANGUAGE_NAMES[language]}</b>
  if (!file) {
    return (
      <span className="edition-file">
        {name}
        <span className="muted">{message(locale, 'handbook.pdf.preparing')}</span>
      </span>
    )
  }
  const size = sizeText(locale, file.bytes)
  return (
    <a className="edition-file" href={fileAddress(number, file)} hrefLang={language}>
      {name}
      <span className="edition-file-size">{message(locale, 'handbook.pdf', { size })}</span>
      <Icon name="download" />
    </a>
  )
}
