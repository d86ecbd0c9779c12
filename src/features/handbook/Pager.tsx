import type { Locale } from '@/domain/locales.ts'
import { Icon } from '@/features/ui/Icon.tsx'
import { message } from '@/i18n/message.ts'

import type { Neighbour, Neighbours } from './handbookTypes.ts'

type PagerProps = Neighbours & { locale: Locale; kind: 'Chapter' | 'Method' }

/** What comes before and after in the handbook. */
export function Pager({ locale, kind, previous, next }: PagerProps) {
  if (!previous && !next) return null
  return (
    <nav className="pager" aria-label={message(locale, 'handbook.goOn')}>
      {previous && (
        <Way {...previous} rel="prev" label={message(locale, `handbook.previous${kind}`)} />
      )}
      {next && <Way {...next} rel="next" label={message(locale, `handbook.next${kind}`)} />}
    </nav>
  )
}

type WayProps = Neighbour & { rel: 'prev' | 'next'; label: string }

function Way({ rel, label, title, path, lang }: WayProps) {
  return (
    <a className={`pager-way pager-${rel}`} href={path} rel={rel}>
      <Icon name={rel === 'prev' ? 'chevronLeft' : 'chevronRight'} />
      <span>
        <span className="pager-label">{label}</span>
        <span className="pager-title" lang={lang}>
          {title}
        </span>
      </span>
    </a>
  )
}
