import { NO_FILTER, NOBODY, queueQuery } from '@/domain/review/queueFilter'
import type { Reader } from '@/server/reader'

import { findQueuePage, type QueuePage } from '../desk/findQueuePage'
import { QueueTable } from '../desk/QueueTable'

import { EditionState } from './EditionState'
import type { Words } from './EntryTable'

const ROWS = 8

/** The first of the queue, the ways into the rest of it, and where the handbook stands. */
export async function StaffWelcome({ reader, words }: { reader: Reader; words: Words }) {
  const { t } = words
  const queue = await findQueuePage(reader, { filter: NO_FILTER, now: new Date(), rows: ROWS })
  return (
    <>
      <p>{t('admin.welcome.staff')}</p>
      <h2>{t('admin.welcome.waiting')}</h2>
      {queue.rows.length === 0 ? (
        <p>{t('admin.welcome.noneWaiting')}</p>
      ) : (
        <>
          <QueueLinks queue={queue} words={words} />
          <QueueTable back="" queue={queue} rows={queue.rows} words={words} />
        </>
      )}
      <p>
        <a href="/admin/desk">{t('desk.start.whole')}</a> ·{' '}
        <a href="/admin/desk/numbers">{t('desk.nav.numbers')}</a> ·{' '}
        <a href="/admin/translations">{t('languages.gaps.open')}</a>
      </p>
      <EditionState reader={reader} words={words} />
    </>
  )
}

function QueueLinks({ queue, words: { t } }: { queue: QueuePage; words: Words }) {
  return (
    <p>
      <a href="/admin/desk">{t('desk.count', { count: queue.entries.length })}</a>,{' '}
      <a href={`/admin/desk${queueQuery({ isPast: true })}`}>
        {t('desk.countPast', { count: queue.past })}
      </a>
      ,{' '}
      <a href={`/admin/desk${queueQuery({ reviewer: NOBODY })}`}>
        {t('desk.start.unassigned', { count: queue.unassigned })}
      </a>
    </p>
  )
}
