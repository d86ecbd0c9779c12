import type { Locale } from '@/domain/locales'
import { isStaff } from '@/domain/identity/roles'
import { fieldPathWord } from '@/i18n/fieldPathWord'
import { message, type Translate } from '@/i18n/message'
import { optionWord } from '@/i18n/optionWords'
import { dateText } from '@/lib/formats'

import { FieldLink } from './FieldLink'
import type { ShownComment } from './findComments'
import type { ReviewPage } from './findReviewPage'
import { ResolveButton } from './ResolveButton'

type CommentsProps = { locale: Locale; page: ReviewPage; t: Translate }

/** What has been said, what is still open first. */
export function CommentsSection({ locale, page, t }: CommentsProps) {
  return (
    <section className="ponte-review__part" aria-labelledby="review-comments">
      <h2 id="review-comments">{t('sheet.comments.title')}</h2>
      {page.comments.length === 0 && <p>{t('sheet.comments.none')}</p>}
      <ul className="ponte-comments">
        {page.comments.map((comment) => (
          <Comment key={comment.id} comment={comment} locale={locale} page={page} t={t} />
        ))}
      </ul>
    </section>
  )
}

type CommentProps = CommentsProps & { comment: ShownComment }

function Comment({ comment, locale, page, t }: CommentProps) {
  const { audience, resolvedAt, text } = comment
  const label = aboutWord(comment, page, locale)
  return (
    <li className={resolvedAt ? 'ponte-comment ponte-comment--resolved' : 'ponte-comment'}>
      <p className="ponte-comment__about">
        <strong>{label}</strong>
        {page.isReviewing && (
          <span className="ponte-tag">
            {t(audience === 'author' ? 'sheet.comments.forAuthor' : 'sheet.comments.internal')}
          </span>
        )}
      </p>
      <p className="ponte-comment__text">{text}</p>
      <p className="ponte-comment__by">{sourceWords({ comment, locale, t })}</p>
      <Steps comment={comment} label={label} page={page} t={t} />
    </li>
  )
}

function aboutWord({ language, path }: ShownComment, page: ReviewPage, locale: Locale): string {
  const field = path ? fieldPathWord(locale, page.collection, path) : message(locale, 'sheet.whole')
  if (!language) return field
  return message(locale, 'sheet.list', {
    field,
    language: optionWord(locale, 'language', language),
  })
}

type Said = { comment: ShownComment; locale: Locale; t: Translate }

function sourceWords({ comment, locale, t }: Said): string {
  const { authorName, createdAt, resolvedAt } = comment
  const name = authorName ?? t('sheet.comments.reviewer')
  const said = t('sheet.comments.by', { name, date: dateText(locale, createdAt) ?? '' })
  if (!resolvedAt) return said
  return `${said} · ${t('sheet.comments.resolved', { date: dateText(locale, resolvedAt) ?? '' })}`
}

type StepsProps = { comment: ShownComment; label: string; page: ReviewPage; t: Translate }

function Steps({ comment, label, page, t }: StepsProps) {
  const { id, isOwn, language, path, resolvedAt } = comment
  return (
    <p className="ponte-comment__steps">
      {path && <FieldLink page={page} path={path} language={language} label={label} t={t} />}
      {(isOwn || isStaff(page.actor)) && (
        <ResolveButton id={id} about={label} isResolved={Boolean(resolvedAt)} />
      )}
    </p>
  )
}
