import type { Timed } from '@/domain/review/selectQueue'
import { StatePill } from '@/features/ui/StatePill'
import { dateText } from '@/lib/formats'

import type { Words } from '../welcome/EntryTable'

/** How long an entry has waited for the desk, and until when it may. */
export function RowWaiting({ row, words: { locale, t } }: { row: Timed; words: Words }) {
  const { days, isPast, state, submittedAt, target } = row
  if (days === null) {
    if (state === 'changes-requested') return t('desk.table.withAuthor')
    return submittedAt ? t('desk.table.sent', { date: dateText(locale, submittedAt) ?? '' }) : '–'
  }
  const date = dateText(locale, target) ?? ''
  return (
    <>
      {t('desk.table.days', { days })}
      <span className="ponte-table__ref">
        {t(isPast ? 'desk.table.wasDue' : 'desk.table.due', { date })}
      </span>
      {isPast && (
        <span className="ponte-state">
          <StatePill tone="attention" label={t('desk.table.past')} />
        </span>
      )}
    </>
  )
}
