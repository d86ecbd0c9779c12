import { ASSIGNABLE_STATES } from '@/domain/review/assignment'
import type { Timed } from '@/domain/review/selectQueue'
import { StatePill } from '@/features/ui/StatePill'
import type { Translate } from '@/i18n/message'

import { canReview } from './findDesk'
import type { People } from './findPeople'

type RowReviewersProps = { back: string; people: People; row: Timed; t: Translate }

/** Who has an entry, whoever has left among them, and the way to give it to somebody else. */
export function RowReviewers({ back, people, row, t }: RowReviewersProps) {
  const query = new URLSearchParams({ entry: `${row.collection}:${row.id}`, back })
  return (
    <>
      {row.reviewers.length === 0 ? (
        t('desk.table.nobody')
      ) : (
        <ul className="ponte-queue__people">
          {row.reviewers.map((id) => (
            <li key={id}>
              {canReview(people, id, row) ? (
                people.get(id)?.name
              ) : (
                <span className="ponte-state">
                  <StatePill tone="attention" label={trouble(people.get(id)?.name, t)} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}{' '}
      {ASSIGNABLE_STATES.includes(row.state) && (
        <a
          href={`/admin/desk/assign?${query.toString()}`}
          aria-label={`${assignWord(row, t)}: ${t('desk.table.assignOne', { refId: row.refId })}`}
        >
          {assignWord(row, t)}
        </a>
      )}
    </>
  )
}

const trouble = (name: string | undefined, t: Translate): string =>
  name ? t('desk.table.left', { name }) : t('desk.table.gone')

const assignWord = ({ reviewers }: Timed, t: Translate): string =>
  t(reviewers.length === 0 ? 'desk.table.assign' : 'desk.table.change')
