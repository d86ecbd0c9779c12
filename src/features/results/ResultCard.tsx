import { LANGUAGE_NAMES, type Locale } from '@/domain/locales.ts'
import { Card } from '@/features/ui/Card.tsx'
import { Eyebrow } from '@/features/ui/Eyebrow.tsx'
import type { HeadingLevel } from '@/features/ui/Heading.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import type { ResultLine } from './resultLine.ts'
import { ResultStatus } from './ResultStatus.tsx'

type ResultCardProps = { locale: Locale; result: ResultLine; headingLevel?: HeadingLevel }

/** A result in a list: what it is, where it comes from, in which languages it can be had. */
export function ResultCard({ locale, result, headingLevel }: ResultCardProps) {
  const { title, href, text, lang, type, themes, acronym, status } = result
  const [theme] = themes
  return (
    <Card
      title={title}
      href={href}
      area={theme?.area}
      eyebrow={theme && <Eyebrow area={theme.area} items={[{ label: theme.name }]} />}
      meta={[
        type && optionWord(locale, 'resultType', type),
        acronym && message(locale, 'results.fromProject', { acronym }),
      ]}
      summary={text}
      lang={lang}
      headingLevel={headingLevel}
    >
      <div className="cluster result-foot">
        {status && <ResultStatus locale={locale} status={status} />}
        <FileLanguages locale={locale} languages={result.fileLanguages} />
      </div>
    </Card>
  )
}

function FileLanguages({ locale, languages }: { locale: Locale; languages: Locale[] }) {
  if (languages.length === 0)
    return <span className="muted ui">{message(locale, 'results.noFiles')}</span>
  return (
    <ul className="file-languages" aria-label={message(locale, 'results.facet.language')}>
      {languages.map((language) => (
        <li key={language} className="chip" lang={language}>
          {LANGUAGE_NAMES[language]}
        </li>
      ))}
    </ul>
  )
}
