import type { Locale } from '../domain/locales.ts'
import { translator } from '../i18n/message.ts'
import { noticeText } from '../i18n/noticeText.ts'

import { linkTo, mailPage, paragraph, quote, type Mail } from './mailPage.ts'
import type { Told } from './notification.ts'

type Digest = { locale: Locale; name: string; told: readonly Told[]; settings: string }

/** The weekly mail: everything since the last one, in the order in which it happened. */
export function digest({ locale, name, told, settings }: Digest): Mail {
  const t = translator(locale)
  const count = told.length
  return mailPage({
    locale,
    name,
    subject: t('emails.digest.subject', { count }),
    blocks: [
      paragraph(t('emails.digest.lead', { count })),
      ...told.flatMap((one) => [
        paragraph(noticeText(locale, one)),
        ...(one.text ? [quote(one.text)] : []),
        linkTo(t('emails.open'), one.link),
      ]),
      paragraph(t('emails.why.weekly')),
      linkTo(t('emails.account'), settings),
    ],
  })
}
