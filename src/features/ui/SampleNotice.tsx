import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import { Icon } from './Icon.tsx'

/** Says on every page that what it shows is invented. */
export function SampleNotice({ locale }: { locale: Locale }) {
  return (
    <aside className="sample-notice">
      <div className="wrap">
        <Icon name="info" />
        <p>{message(locale, 'site.sample.notice')}</p>
      </div>
    </aside>
  )
}
