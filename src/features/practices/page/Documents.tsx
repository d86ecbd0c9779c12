import type { BestPractice } from '@payload-types'

import type { Locale } from '@/domain/locales.ts'
import { fileHref } from '@/features/ui/fileHref.ts'
import { Section } from '@/features/ui/Section.tsx'
import { safeHref } from '@/features/ui/safeHref.ts'
import { message } from '@/i18n/message.ts'

import { linked } from '../entryLink.ts'
import { fileNote } from './fileNote.ts'
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

function attachments(locale: Locale, words: BestPractice): Item[] {
  return (words.attachments ?? []).flatMap((attachment) => {
    const document = linked(attachment.file)
    const href = fileHref(document?.url)
    if (!document || !href) return []
    const title = attachment.title ?? document.filename ?? href
    return { href, title, note: fileNote(locale, { ...document, ...attachment }), isFile: true }
  })
}

function links(words: BestPractice): Item[] {
  return (words.links ?? []).flatMap(({ label, url }) => {
    const href = safeHref(url)
    return href ? { href, title: label ?? href, note: '', isFile: false } : []
  })
}
