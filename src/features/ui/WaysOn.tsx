import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import { Icon } from './Icon.tsx'

const WAYS = [
  { path: '/practices', label: 'site.ways.practices' },
  { path: '/handbook', label: 'site.ways.handbook' },
  { path: '', label: 'site.ways.home' },
] as const

/** Three ways out of a page that leads nowhere. */
export function WaysOn({ locale }: { locale: Locale }) {
  return (
    <ul className="ways">
      {WAYS.map(({ path, label }) => (
        <li key={path}>
          <a href={`/${locale}${path}`}>
            {message(locale, label)}
            <Icon name="arrowRight" />
          </a>
        </li>
      ))}
    </ul>
  )
}
