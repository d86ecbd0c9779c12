import type { PayloadRequest } from 'payload'

import { isLocale } from '@/domain/locales'
import { forgottenPassword } from '@/emails/forgottenPassword'
import { siteUrl } from '@/lib/siteUrl'

const HOURS = 1

type Ask = { req?: PayloadRequest; token?: string; user?: unknown }

/** The mail is in the person's own language: whoever asks for it need not be that person. */
function mailOf({ token, user }: Ask = {}) {
  const { language, name } = user as { language?: unknown; name: string }
  return forgottenPassword({
    hours: HOURS,
    link: `${siteUrl()}/admin/reset/${token}`,
    locale: isLocale(language) ? language : 'en',
    name,
  })
}

export const forgotPassword = {
  expiration: HOURS * 60 * 60 * 1000,
  generateEmailHTML: (ask?: Ask) => mailOf(ask).html,
  generateEmailSubject: (ask?: Ask) => mailOf(ask).subject,
}
