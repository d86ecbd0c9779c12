import type { BestPractice, Document } from '@payload-types'

import type { Locale } from '@/domain/locales.ts'
import { Section } from '@/features/ui/Section.tsx'
import { safeHref } from '@/features/ui/safeHref.ts'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import { linked } from '../entryLink.ts'
import type { PracticeProps } from './PracticePage.tsx'

/** Attachments with language, licence and size, then links. */
export function Documents({ locale, practice: { words, lang } }: PracticeProps) {
  const items = [...attachments(locale, words), ...links(words)]
  if (items.length === 0) return null
  return (
    <Section title={message(locale, 'practices.page.documents')}>
      <ul className="plain-links">
        {items.map(({ href, title, note, isFile }) => (
          <li key={href}>
            <a href={href} lang={lang} download={isFile || undefined}>
              {title}
            </a>
            {note && <span className="muted"> · {note}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

type Item = { href: string; title: string; note: string; isFile: boolean }

type Attachment = NonNullable<BestPractice['attachments']>[number]

function attachments(locale: Locale, words: BestPractice): Item[] {
  return (words.attachments ?? []).flatMap((attachment) => {
    const document = linked(attachment.file)
    const href = safeHref(document?.url)
    if (!document || !href) return []
    const title = attachment.title ?? document.filename ?? href
    return { href, title, note: noteOf(locale, attachment, document), isFile: true }
  })
}

/** Language, kind of file, size and licence, as far as they are known. */
function noteOf(locale: Locale, { language, licence }: Attachment, file: Document): string {
  const { filesize, mimeType } = file
  const parts = [
    language && optionWord(locale, 'language', language),
    mimeType?.split('/').at(-1)?.toUpperCase(),
    filesize && sizeText(locale, filesize),
    licence && optionWord(locale, 'licence', licence),
  ]
  return parts.filter(Boolean).join(' · ')
}

function links(words: BestPractice): Item[] {
  return (words.links ?? []).flatMap(({ label, url }) => {
    const href = safeHref(url)
    return href ? { href, title: label ?? href, note: '', isFile: false } : []
  })
}

function sizeText(locale: Locale, bytes: number): string {
  const format = { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 } as const
  return new Intl.NumberFormat(locale, format).format(Math.max(1, bytes / 1000))
}
