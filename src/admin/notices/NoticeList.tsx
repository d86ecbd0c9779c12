import { OPTIONS } from '@/domain/options'
import type { Locale } from '@/domain/locales'
import { noticeText } from '@/i18n/noticeText'
import { optionWord } from '@/i18n/optionWords'
import { momentText } from '@/lib/formats'
import { hasMailServer } from '@/server/deliverMail'
import { answerableUntil, signAnswer } from '@/server/freshness/answerToken'
import type { Reader } from '@/server/reader'

import type { Words } from '../welcome/EntryTable'

import { findNotices, type ListedNotice } from './findNotices'
import { ReadAll, ReadOne } from './MarkRead'

type NoticeListProps = { reader: Reader; words: Words }

/** What has happened since somebody looked, the newest first; where nothing has, nothing. */
export async function NoticeList({ reader, words }: NoticeListProps) {
  const { locale, t } = words
  const { notices, count } = await findNotices(reader)
  if (count === 0) return null
  return (
    <section aria-labelledby="ponte-news" className="ponte-news">
      <h2 id="ponte-news">{t('notices.list.title')}</h2>
      <p className="ponte-news__count">
        {t('notices.list.count', { count })} {count > 1 && <ReadAll />}
      </p>
      <ol className="ponte-news__list">
        {notices.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} reader={reader} locale={locale} />
        ))}
      </ol>
      {count > notices.length && <p>{t('notices.list.more', { count, shown: notices.length })}</p>}
      {hasMailServer() && (
        <p>
          <a href="/admin/account">{t('notices.list.preference')}</a>
        </p>
      )}
    </section>
  )
}

type LineProps = { notice: ListedNotice; reader: Reader; locale: Locale }

function NoticeLine({ notice, reader, locale }: LineProps) {
  const said = noticeText(locale, notice)
  return (
    <li>
      <p className="ponte-news__said">
        <a href={notice.place}>{said}</a>
        <span className="ponte-news__when">
          {notice.refId} ·{' '}
          <time dateTime={notice.createdAt}>{momentText(locale, notice.createdAt)}</time>
        </span>
      </p>
      {notice.text && <blockquote>{notice.text}</blockquote>}
      {notice.event === 'freshness-question' && (
        <Answers notice={notice} reader={reader} locale={locale} />
      )}
      <ReadOne id={notice.id} notice={said} />
    </li>
  )
}

/** The yearly question can be answered here as well, by the same signed addresses as in the mail. */
function Answers({ notice, reader: { payload, user }, locale }: LineProps) {
  const expires = answerableUntil(notice.createdAt)
  const claim = { entry: notice.entryId, recipient: user?.id ?? '', expires }
  return (
    <ul className="ponte-news__answers">
      {OPTIONS.ownerAnswer.map((answer) => (
        <li key={answer}>
          <a href={`/${locale}/answer/${signAnswer(payload.secret, { ...claim, answer })}`}>
            {optionWord(locale, 'ownerAnswer', answer)}
          </a>
        </li>
      ))}
    </ul>
  )
}
