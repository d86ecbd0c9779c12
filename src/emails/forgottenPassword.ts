import type { Locale } from '../domain/locales.ts'
import { translator } from '../i18n/message.ts'

import { linkTo, mailPage, paragraph, type Mail } from './mailPage.ts'

type ForgottenPassword = { locale: Locale; name: string; link: string; hours: number }

/** The mail with the way to a new password. */
export function forgottenPassword({ locale, name, link, hours }: ForgottenPassword): Mail {
  const t = translator(locale)
  return mailPage({
    locale,
    name,
    subject: t('emails.forgottenPassword.subject'),
    blocks: [
      paragraph(t('emails.forgottenPassword.why')),
      linkTo(t('emails.forgottenPassword.link'), link),
      paragraph(t('emails.forgottenPassword.until', { hours })),
      paragraph(t('emails.forgottenPassword.notYou')),
    ],
  })
}
