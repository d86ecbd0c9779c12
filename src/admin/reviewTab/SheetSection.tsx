import { isLocale, type Locale } from '@/domain/locales'
import { isJudged, mayScore } from '@/domain/review/judges'
import { RUBRIC } from '@/domain/review/rubric'
import type { Translate } from '@/i18n/message'
import { dateText } from '@/lib/formats'

import type { ReviewPage } from './findReviewPage'
import { SheetForm } from './SheetForm'

type SheetSectionProps = { locale: Locale; page: ReviewPage; t: Translate }

/** The own sheet of this round, or why there is none to fill in. */
export function SheetSection({ locale, page, t }: SheetSectionProps) {
  const { collection, entry, own } = page
  const closed = closedKey(page)
  const version = dateText(locale, entry.updatedAt) ?? ''
  return (
    <section className="ponte-review__part" aria-labelledby="review-sheet">
      <h2 id="review-sheet">{t('sheet.form.title')}</h2>
      {own?.sentAt && <p>{t('sheet.form.sent', { date: dateText(locale, own.sentAt) ?? '' })}</p>}
      {closed && <p>{t(closed)}</p>}
      {!closed && (
        <>
          <p>{t('sheet.form.rubric', { version: RUBRIC.version, date: version })}</p>
          <SheetForm
            collection={collection}
            id={entry.id}
            version={entry.updatedAt}
            originalLanguage={isLocale(entry.originalLanguage) ? entry.originalLanguage : 'en'}
            stored={own}
          />
        </>
      )}
    </section>
  )
}

function closedKey({ actor, entry, hasOthers, own }: ReviewPage) {
  if (!mayScore(actor, entry)) return 'sheet.form.own'
  if (!isJudged(entry.reviewState)) return 'sheet.form.closed'
  return own?.sentAt && hasOthers ? 'sheet.form.locked' : null
}
