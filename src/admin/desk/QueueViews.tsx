import { NOBODY, queueQuery } from '@/domain/review/queueFilter'

import type { Words } from '../welcome/EntryTable'

import { OwnViews } from './OwnViews'
import type { SavedView } from './savedViews'

type QueueViewsProps = {
  /** The filter that is shown, as its address. */
  query: string
  saved: SavedView[]
  user: string
  words: Words
}

/** Ways to look at the queue: the standard ones, and those that somebody has saved. */
export function QueueViews({ query, saved, user, words: { t } }: QueueViewsProps) {
  const standard = [
    { name: t('desk.views.all'), query: '' },
    { name: t('desk.views.past'), query: queueQuery({ isPast: true }) },
    { name: t('desk.views.unassigned'), query: queueQuery({ reviewer: NOBODY }) },
    { name: t('desk.views.mine'), query: queueQuery({ reviewer: user }) },
  ]
  const isKnown = [...standard, ...saved].some((view) => view.query === query)
  return (
    <nav className="ponte-views" aria-label={t('desk.views.label')}>
      <ul>
        {standard.map((view) => (
          <li key={view.query}>
            <a
              href={`/admin/desk${view.query}`}
              aria-current={view.query === query ? 'page' : undefined}
            >
              {view.name}
            </a>
          </li>
        ))}
      </ul>
      <OwnViews initial={saved} query={query} isNew={!isKnown} />
    </nav>
  )
}
