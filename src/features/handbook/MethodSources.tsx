import { populatedOne } from '@/domain/populated.ts'
import { fileHref } from '@/features/ui/fileHref.ts'
import { safeHref } from '@/features/ui/safeHref.ts'
import { message } from '@/i18n/message.ts'
import { sizeText } from '@/lib/formats.ts'
import type { HandbookMethod } from '@/payload-types.ts'

import type { PartProps } from './MethodBody.tsx'

/** Where the method comes from, and what goes with it. */
export function MethodSources({ locale, method, lang }: PartProps) {
  const { sources, adaptedFrom } = method
  return (
    <div className="flow">
      {sources && sources.length > 0 && (
        <ul className="sources">
          {sources.map((source, index) => (
            <li key={index}>
              <SourceLine {...source} />
            </li>
          ))}
        </ul>
      )}
      {adaptedFrom && (
        <p>
          {message(locale, 'documents.adaptedFrom')}: <span lang={lang}>{adaptedFrom}</span>
        </p>
      )}
      <Handouts locale={locale} method={method} lang={lang} />
    </div>
  )
}

type Source = NonNullable<HandbookMethod['sources']>[number]

function SourceLine({ title, publisher, year, url }: Source) {
  const href = safeHref(url)
  const rest = [publisher, year].filter(Boolean).join(', ')
  return (
    <>
      <cite>{href ? <a href={href}>{title}</a> : title}</cite>
      {rest && `. ${rest}`}
    </>
  )
}

function Handouts({ locale, method, lang }: PartProps) {
  const handouts = (method.handouts ?? []).flatMap(({ file, title, language }) => {
    const stored = populatedOne(file)
    const href = fileHref(stored?.url)
    return stored && href ? [{ stored, href, title, language }] : []
  })
  if (handouts.length === 0) return null
  return (
    <>
      <h3>{message(locale, 'handbook.handouts')}</h3>
      <ul className="sources">
        {handouts.map(({ stored, href, title, language }) => (
          <li key={stored.id}>
            <a href={href} hrefLang={language ?? undefined} lang={lang}>
              {title ?? stored.filename}
            </a>
            {stored.filesize ? ` (${sizeText(locale, stored.filesize)})` : ''}
          </li>
        ))}
      </ul>
    </>
  )
}
