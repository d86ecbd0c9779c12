import type { Locale } from '../domain/locales.ts'
import { NOTIFICATION_RULES, type NotificationEvent } from '../domain/review/notificationRules.ts'
import { translator } from '../i18n/message.ts'
import { noticeText } from '../i18n/noticeText.ts'
import { optionWord } from '../i18n/optionWords.ts'

import { linkTo, mailPage, paragraph, quote, type Mail } from './mailPage.ts'

export type Told = {
  event: NotificationEvent
  title?: string | null
  refId?: string | null
  actorName?: string | null
  /** What somebody said, in the language that they said it in. */
  text?: string | null
  /** Where to go on. */
  link: string
}

type NotificationMail = { locale: Locale; name: string; told: Told; settings: string }

/** The mail that tells of one event: what happened, what was said, where to go on. */
export function notification({ locale, name, told, settings }: NotificationMail): Mail {
  const t = translator(locale)
  const isAtOnce = NOTIFICATION_RULES[told.event].atOnce === true
  return mailPage({
    locale,
    name,
    subject: subjectOf(locale, told),
    blocks: [
      paragraph(noticeText(locale, told)),
      ...(told.text ? [quote(told.text)] : []),
      paragraph(t(`emails.next.${told.event}`)),
      linkTo(t('emails.open'), told.link),
      ...(isAtOnce
        ? [paragraph(t('emails.why.always'))]
        : [paragraph(t('emails.why.each')), linkTo(t('emails.account'), settings)]),
    ],
  })
}

export function subjectOf(locale: Locale, { event, refId, title }: Told): string {
  return [optionWord(locale, 'notificationEvent', event), title ?? refId].filter(Boolean).join(': ')
}
