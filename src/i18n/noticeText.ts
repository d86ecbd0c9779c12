import type { Locale } from '../domain/locales.ts'
import type { NotificationEvent } from '../domain/review/notificationRules.ts'

import { message } from './message.ts'

type Told = {
  event: NotificationEvent
  title?: string | null
  refId?: string | null
  actorName?: string | null
}

/** What happened to an entry, in one sentence: the same on the start page and in a mail. */
export const noticeText = (locale: Locale, { event, title, refId, actorName }: Told): string =>
  message(locale, `notices.said.${event}`, {
    entry: title ?? refId ?? '',
    known: actorName ? 'yes' : 'no',
    person: actorName ?? '',
  })
