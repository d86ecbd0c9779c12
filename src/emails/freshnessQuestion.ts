import type { OwnerAnswer } from '../domain/freshness/freshness.ts'
import type { Locale } from '../domain/locales.ts'
import { translator } from '../i18n/message.ts'
import { optionWord } from '../i18n/optionWords.ts'

import { linkTo, mailPage, paragraph, type Mail } from './mailPage.ts'
import { subjectOf } from './notification.ts'

type FreshnessQuestion = {
  locale: Locale
  name: string
  entry: { title?: string | null; refId?: string | null; page: string }
  /** One address for each answer, signed for whoever reads the mail. */
  answers: readonly { answer: OwnerAnswer; link: string }[]
  /** The last day on which they work, in words. */
  until: string
}

/** The yearly question to an owner, answered by following one of its links and confirming. */
export function freshnessQuestion(mail: FreshnessQuestion): Mail {
  const { locale, name, entry, answers, until } = mail
  const t = translator(locale)
  const title = entry.title ?? entry.refId ?? ''
  return mailPage({
    locale,
    name,
    subject: subjectOf(locale, { event: 'freshness-question', ...entry, link: entry.page }),
    blocks: [
      paragraph(t('emails.freshness.question', { entry: title })),
      ...answers.map(({ answer, link }) => linkTo(optionWord(locale, 'ownerAnswer', answer), link)),
      paragraph(t('emails.freshness.how', { until })),
      linkTo(t('emails.freshness.page'), entry.page),
    ],
  })
}
