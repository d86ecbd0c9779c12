'use client'

import { useEditDepth } from '@payloadcms/ui'

import { dateText } from '@/lib/formats'

import { OpenComments } from './review/OpenComments'
import { OriginalElsewhere } from './review/OriginalElsewhere'
import { WaitingSteps } from './review/schedule/WaitingSteps'
import { TroublePanel } from './review/TroublePanel'
import { useTrouble } from './review/trouble'
import { useAuthorComment, type AuthorComment } from './review/useAuthorComment'
import { useFieldOfAddress } from './review/useFieldOfAddress'
import { useOpenComments } from './review/useOpenComments'
import { useReferenceAsTitle } from './review/useReferenceAsTitle'
import { useReviewEntry, type ReviewEntry } from './review/useReviewEntry'
import { useRowsThatWait } from './review/useRowsThatWait'
import { useWords } from './useWords'
import { Writing } from './workspace/Writing'

/** Above the form: what was asked for, what stands in the way, and whether writing is open. */
export function ReviewNotices() {
  const entry = useReviewEntry()
  const isInDrawer = useEditDepth() > 1
  useRowsThatWait()
  useFieldOfAddress()
  useReferenceAsTitle()
  return (
    <>
      {!isInDrawer && <Writing entry={entry} />}
      {entry && <WaitingSteps entry={entry.id} />}
      {entry && <Notices entry={entry} />}
    </>
  )
}

function Notices({ entry }: { entry: ReviewEntry }) {
  const comment = useAuthorComment(entry)
  const comments = useOpenComments(entry)
  const trouble = useTrouble(entry.id)
  const { t } = useWords()
  const standing = standingKey(entry)
  return (
    <div className="ponte-notes">
      <OriginalElsewhere entry={entry} />
      {trouble && <TroublePanel trouble={trouble} originalLanguage={entry.originalLanguage} />}
      {comment && <Asked comment={comment} />}
      {comments.length > 0 && <OpenComments comments={comments} />}
      {standing && <p className="ponte-note">{t(standing)}</p>}
    </div>
  )
}

function Asked({ comment }: { comment: AuthorComment }) {
  const { locale, t } = useWords()
  return (
    <section className="ponte-note ponte-note--asked">
      <h2 className="ponte-note__title">
        {t('admin.comment.title', { date: dateText(locale, comment.date) ?? '' })}
      </h2>
      <p className="ponte-note__words">{comment.text}</p>
    </section>
  )
}

function standingKey({ isPublic, isWritable, reviewState }: ReviewEntry) {
  const isOpen = reviewState === 'draft' || reviewState === 'changes-requested'
  if (isOpen) return isPublic ? 'admin.public.draft' : null
  if (isWritable || reviewState === 'published') return null
  return `admin.closed.${reviewState}` as const
}
