import type { Locale } from '../domain/locales.ts'
import { translator } from '../i18n/message.ts'
import { escapeHtml } from '../lib/escapeHtml.ts'

type ForgottenPassword = { locale: Locale; name: string; link: string; hours: number }
type Mail = { subject: string; html: string }

/** The mail with the way to a new password. Its text part is made of the html when it is sent. */
export function forgottenPassword({ locale, name, link, hours }: ForgottenPassword): Mail {
  const t = translator(locale)
  const subject = t('emails.forgottenPassword.subject')
  const label = escapeHtml(t('emails.forgottenPassword.link'))
  const paragraphs = [
    escapeHtml(t('emails.greeting', { name })),
    escapeHtml(t('emails.forgottenPassword.why')),
    `<a href="${escapeHtml(link)}">${label}</a>`,
    escapeHtml(t('emails.forgottenPassword.until', { hours })),
    escapeHtml(t('emails.forgottenPassword.notYou')),
    'Ponte',
  ]
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  const head = `<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>`
  const html = `<!doctype html>\n<html lang="${locale}">\n${head}\n<body>\n${body}\n</body>\n</html>\n`
  return { subject, html }
}
