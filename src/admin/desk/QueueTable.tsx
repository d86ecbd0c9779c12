import { LANGUAGE_NAMES } from '@/domain/locales'
import { ASSIGNABLE_STATES } from '@/domain/review/assignment'

import { State } from '../State'
import type { Words } from '../welcome/EntryTable'

import type { Desk } from './findDesk'
import type { QueueRow } from './findQueuePage'
import { RowReviewers } from './RowReviewers'
import { RowWaiting } from './RowWaiting'

type QueueTableProps = {
  /** The query of the page to come back to after assigning. */
  back: string
  queue: Desk
  rows: readonly QueueRow[]
  words: Words
}

/** Entries with what they wait for; those that are ticked are assigned together. */
export function QueueTable({ back, queue, rows, words }: QueueTableProps) {
  const { t } = words
  return (
    <form className="ponte-table ponte-queue" action="/admin/desk/assign" method="get">
      <input type="hidden" name="back" value={back} />
      <table>
        <caption className="ponte-hidden">{t('desk.table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="ponte-hidden">{t('desk.table.select')}</span>
            </th>
            <th scope="col">{t('desk.table.entry')}</th>
            <th scope="col">{t('desk.table.owner')}</th>
            <th scope="col">{t('desk.table.state')}</th>
            <th scope="col">{t('desk.table.waiting')}</th>
            <th scope="col">{t('desk.table.reviewers')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} back={back} queue={queue} row={row} words={words} />
          ))}
        </tbody>
      </table>
      <button type="submit">{t('desk.table.assignMany')}</button>
    </form>
  )
}

type RowProps = Omit<QueueTableProps, 'rows'> & { row: QueueRow }

function Row({ back, queue, row, words }: RowProps) {
  const { locale, t } = words
  const owner = row.owner ? queue.organisations.get(row.owner)?.name : null
  return (
    <tr>
      <td>
        {ASSIGNABLE_STATES.includes(row.state) && (
          <label className="ponte-queue__tick">
            <input type="checkbox" name="entry" value={`${row.collection}:${row.id}`} />
            <span className="ponte-hidden">{t('desk.table.selectOne', { refId: row.refId })}</span>
          </label>
        )}
      </td>
      <th scope="row">
        <EntryCell queue={queue} row={row} words={words} />
      </th>
      <td data-heading={t('desk.table.owner')}>{owner ?? t('desk.table.noOwner')}</td>
      <td data-heading={t('desk.table.state')}>
        <State state={row.state} locale={locale} />
        {row.comments > 0 && (
          <span className="ponte-table__ref">
            {t('desk.table.comments', { count: row.comments })}
          </span>
        )}
      </td>
      <td data-heading={t('desk.table.waiting')}>
        <RowWaiting row={row} words={words} />
      </td>
      <td data-heading={t('desk.table.reviewers')}>
        <RowReviewers back={back} people={queue.people} row={row} t={t} />
      </td>
    </tr>
  )
}

function EntryCell({ queue, row, words: { t } }: Omit<RowProps, 'back'>) {
  const themes = queue.themes.filter(({ slug }) => row.themes.includes(slug))
  const facts = [
    t(`desk.kind.${row.collection}`),
    LANGUAGE_NAMES[row.language],
    ...themes.map(({ name }) => name),
  ]
  return (
    <>
      <a href={`/admin/collections/${row.collection}/${row.id}?locale=${row.language}`}>
        {row.title ?? t('admin.welcome.untitled')}
      </a>
      <span className="ponte-table__ref">{row.refId}</span>
      <span className="ponte-table__ref">{facts.join(' · ')}</span>
    </>
  )
}
