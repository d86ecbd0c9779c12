import { LOCALES, type Locale } from '@/domain/locales.ts'
import { Section } from '@/features/ui/Section.tsx'
import { message } from '@/i18n/message.ts'

import { EditionFiles } from './EditionFiles.tsx'
import { fileAddress } from './editionFiles.ts'
import type { Edition } from './findEditions.ts'

type CheckCopyProps = { locale: Locale; edition: Edition; site: string }

/** Sums to compare with, and the addresses that always lead to the newest files. */
export function CheckCopy({ locale, edition, site }: CheckCopyProps) {
  return (
    <Section title={message(locale, 'handbook.check.title')}>
      <p className="measure">{message(locale, 'handbook.check.text')}</p>
      {edition.files.length > 0 && <EditionFiles locale={locale} edition={edition} />}
      <p className="measure addresses-about">{message(locale, 'handbook.check.latest')}</p>
      <ul className="addresses">
        {LOCALES.map((language) => {
          const path = fileAddress('latest', { language, format: 'pdf' })
          return (
            <li key={language}>
              <a href={path} hrefLang={language}>
                {site}
                {path}
              </a>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
