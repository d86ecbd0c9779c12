import { queueQuery, type QueueFilter } from '@/domain/review/queueFilter'

type FigureLinkProps = {
  count: number
  filter: Partial<QueueFilter>
  /** What is counted, for whoever hears the link without its table. */
  label: string
}

/** A figure that opens the list of its entries; nothing behind it, nothing to open. */
export function FigureLink({ count, filter, label }: FigureLinkProps) {
  if (count === 0) return 0
  return (
    <a href={`/admin/desk${queueQuery(filter)}`} aria-label={`${count}, ${label}`}>
      {count}
    </a>
  )
}
