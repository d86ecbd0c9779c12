import type { AdminViewServerProps } from 'payload'

import { parseQueueFilter, queueQuery } from '@/domain/review/queueFilter'
import { ANSWER_WITHIN } from '@/domain/review/target'

import { DeskFrame, deskPage } from './desk/DeskPage'
import { figureWord } from './desk/figureWord'
import { findQueuePage } from './desk/findQueuePage'
import { findSavedViews } from './desk/findSavedViews'
import { QueueFilterForm } from './desk/QueueFilterForm'
import { QueuePages } from './desk/QueuePages'
import { QueueTable } from './desk/QueueTable'
import { QueueViews } from './desk/QueueViews'

/** `/admin/desk`: every entry under way, what it waits for and who has it. */
export async function DeskQueue(view: AdminViewServerProps) {
  const { parameters, reader, words } = deskPage(view)
  const { t } = words
  const filter = parseQueueFilter(parameters)
  const now = new Date()
  const [queue, saved] = await Promise.all([
    findQueuePage(reader, { filter, now }),
    findSavedViews(reader),
  ])
  const current = queueQuery({ ...filter, page: queue.page })
  const assigned = Number([parameters.assigned ?? []].flat()[0])
  return (
    <DeskFrame view={view} title={t('desk.title')}>
      {assigned > 0 && (
        <p className="ponte-note" role="status">
          {t('desk.assigned', { count: assigned })}
        </p>
      )}
      <QueueViews
        query={queueQuery({ ...filter, page: 1 })}
        saved={saved}
        user={reader.user?.id ?? ''}
        words={words}
      />
      <QueueFilterForm filter={filter} queue={queue} words={words} />
      {filter.figure && <p>{t('desk.behind', { figure: figureWord(filter.figure, words) })}</p>}
      <p>
        <strong>{t('desk.count', { count: queue.entries.length })}</strong>,{' '}
        {t('desk.countPast', { count: queue.past })}.
      </p>
      {queue.rows.length === 0 ? (
        <p>
          {t('desk.empty')} <a href="/admin/desk">{t('desk.filter.clear')}</a>
        </p>
      ) : (
        <QueueTable back={current} queue={queue} rows={queue.rows} words={words} />
      )}
      <QueuePages filter={filter} page={queue.page} pages={queue.pages} t={t} />
      <p className="ponte-desk__rule">{t('desk.target.rule', { days: ANSWER_WITHIN })}</p>
      <p>
        <a href="/admin/desk/numbers">{t('desk.nav.numbers')}</a>
      </p>
    </DeskFrame>
  )
}
