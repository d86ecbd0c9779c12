import { queueQuery, type QueueFilter } from '@/domain/review/queueFilter'
import type { Translate } from '@/i18n/message'

type QueuePagesProps = { filter: QueueFilter; page: number; pages: number; t: Translate }

/** The way to the page before and the page after; nothing where all stands on one. */
export function QueuePages({ filter, page, pages, t }: QueuePagesProps) {
  if (pages < 2) return null
  const href = (to: number) => `/admin/desk${queueQuery({ ...filter, page: to })}`
  return (
    <nav className="ponte-pages" aria-label={t('desk.pages.label')}>
      {page > 1 && <a href={href(page - 1)}>{t('desk.pages.previous')}</a>}
      <span>{t('desk.pages.which', { page, pages })}</span>
      {page < pages && <a href={href(page + 1)}>{t('desk.pages.next')}</a>}
    </nav>
  )
}
