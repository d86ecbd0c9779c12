import type { Locale } from '../domain/locales.ts'
import { translator } from '../i18n/message.ts'
import { escapeHtml } from '../lib/escapeHtml.ts'

export type Mail = { subject: string; html: string }

type MailPage = { locale: Locale; name: string; subject: string; blocks: readonly string[] }

const LONGEST_SUBJECT = 150

/**
 * A mail around its paragraphs: no picture, no style from elsewhere, nothing that tells that it was
 * read. Its text part is made of the html when it is sent.
 */
export function mailPage({ locale, name, subject, blocks }: MailPage): Mail {
  const line = subject.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SUBJECT)
  const greeting = paragraph(translator(locale)('emails.greeting', { name }))
  const body = [greeting, ...blocks, paragraph('Ponte')].join('\n')
  const head = `<head><meta charset="utf-8"><title>${escapeHtml(line)}</title></head>`
  const html = `<!doctype html>\n<html lang="${locale}">\n${head}\n<body>\n${body}\n</body>\n</html>\n`
  return { subject: line, html }
}

export const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`

export const linkTo = (label: string, address: string): string =>
  `<p><a href="${escapeHtml(address)}">${escapeHtml(label)}</a></p>`

/** What somebody else wrote, with the paragraphs and lines that they made. */
export function quote(text: string): string {
  const paragraphs = text
    .trim()
    .split(/\n\s*\n/)
    .map((one) => `<p>${escapeHtml(one).replaceAll('\n', '<br>')}</p>`)
  return `<blockquote>${paragraphs.join('\n')}</blockquote>`
}
