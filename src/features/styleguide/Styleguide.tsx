import type { Locale } from '@/domain/locales.ts'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { message } from '@/i18n/message.ts'

import { Controls } from './Controls.tsx'
import { Entry } from './Entry.tsx'
import { Foundations } from './Foundations.tsx'
import { Listing } from './Listing.tsx'
import { Tiles } from './Tiles.tsx'

import './styleguide.css'

/** Each piece of the site in all its states; tests photograph it. */
export function Styleguide({ locale }: { locale: Locale }) {
  return (
    <div className="wrap">
      <PageHead title={message(locale, 'site.styleguide.title')} />
      <Foundations />
      <Controls locale={locale} />
      <Listing locale={locale} />
      <Entry locale={locale} />
      <Tiles />
    </div>
  )
}
