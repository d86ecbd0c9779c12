import type { Notification } from '@payload-types'

import { OPTIONS } from '@/domain/options'
import { freshnessQuestion } from '@/emails/freshnessQuestion'
import type { Mail } from '@/emails/mailPage'
import { dateText } from '@/lib/formats'
import { siteUrl } from '@/lib/siteUrl'
import { answerableUntil, signAnswer } from '@/server/freshness/answerToken'
import type { Reachable } from '@/server/notices/findReachable'

type Question = { notice: Notification; recipient: Reachable; page: string }

/** The yearly question with its three answers, each signed for this entry and this reader. */
export function questionMail(secret: string, { notice, recipient, page }: Question): Mail {
  const { id, locale, name } = recipient
  const expires = answerableUntil(notice.createdAt)
  const answers = OPTIONS.ownerAnswer.map((answer) => {
    const token = signAnswer(secret, {
      entry: notice.entryId ?? '',
      answer,
      recipient: id,
      expires,
    })
    return { answer, link: `${siteUrl()}/${locale}/answer/${token}` }
  })
  const until = dateText(locale, expires.toISOString()) ?? ''
  return freshnessQuestion({ locale, name, entry: { ...notice, page }, answers, until })
}
