import { LANGUAGE_NAMES, type Locale } from '@/domain/locales.ts'
import { populatedOne } from '@/domain/populated.ts'
import { fileHref } from '@/features/ui/fileHref.ts'
import { Icon } from '@/features/ui/Icon.tsx'
import { Meta } from '@/features/ui/Meta.tsx'
import { safeHref } from '@/features/ui/safeHref.ts'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'
import { dateText, sizeText } from '@/lib/formats.ts'
import type { ProjectResult } from '@/payload-types.ts'

type StoredFile = NonNullable<ProjectResult['files']>[number]
type ResultFilesProps = { locale: Locale; files: ProjectResult['files'] }

/** The files of a result, the reader's language first, each with its licence and version. */
export function ResultFiles({ locale, files }: ResultFilesProps) {
  const own = (files ?? []).filter(({ language }) => language === locale)
  const others = (files ?? []).filter(({ language }) => language !== locale)
  if (own.length + others.length === 0) return <p>{message(locale, 'results.files.none')}</p>
  return (
    <ul className="result-files">
      {[...own, ...others].map((file, index) => (
        <li key={file.id ?? index}>
          <ResultFile locale={locale} file={file} />
        </li>
      ))}
    </ul>
  )
}

function ResultFile({ locale, file }: { locale: Locale; file: StoredFile }) {
  const { language, title } = file
  const stored = populatedOne(file.file)
  const href = fileHref(stored?.url ?? file.url)
  const name = title ?? stored?.filename ?? file.url
  const lang = language ?? undefined
  return (
    <>
      <p className="result-file-name">
        <Icon name={stored ? 'download' : 'externalLink'} />
        {href ? (
          <a href={href} hrefLang={lang} lang={lang}>
            {name}
          </a>
        ) : (
          <span lang={lang}>{name}</span>
        )}
      </p>
      <Meta items={[...fileFacts(locale, file), weightOrHost(locale, file)]} />
    </>
  )
}

function fileFacts(locale: Locale, { language, licence, version, date }: StoredFile) {
  return [
    language && <span lang={language}>{LANGUAGE_NAMES[language]}</span>,
    licence && optionWord(locale, 'licence', licence),
    version && message(locale, 'results.file.version', { version }),
    dateText(locale, date),
  ]
}

/** How large a file of this site is, or which other site has it. */
function weightOrHost(locale: Locale, { file, url }: StoredFile): string | null {
  const stored = populatedOne(file)
  if (stored) return stored.filesize ? sizeText(locale, stored.filesize) : null
  return hostOf(locale, safeHref(url))
}

/** Where an outside link leads, so that nobody leaves the site unawares. */
function hostOf(locale: Locale, href: string | null): string | null {
  if (!href || !URL.canParse(href)) return null
  return message(locale, 'results.file.external', { host: new URL(href).hostname })
}
