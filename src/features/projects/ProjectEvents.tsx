import type { Locale } from '@/domain/locales.ts'
import { Meta } from '@/features/ui/Meta.tsx'
import { dateText } from '@/lib/formats.ts'
import type { Project } from '@/payload-types.ts'

type ProjectEventsProps = { locale: Locale; events: Project['events']; lang: Locale | undefined }

/** What took place, in the order of its days. */
export function ProjectEvents({ locale, events, lang }: ProjectEventsProps) {
  const sorted = (events ?? []).toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
  return (
    <ol className="events">
      {sorted.map(({ id, title, date, place }, index) => (
        <li key={id ?? index}>
          <Meta items={[dateText(locale, date), place]} />
          <p lang={lang}>{title}</p>
        </li>
      ))}
    </ol>
  )
}
