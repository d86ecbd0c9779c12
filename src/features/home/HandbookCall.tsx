import type { Locale } from '@/domain/locales.ts'
import { ButtonLink } from '@/features/ui/ButtonLink.tsx'
import { message } from '@/i18n/message.ts'

import type { HomeView } from './findHome.ts'

/** Invites to the handbook, with its true size. */
export function HandbookCall({ locale, home }: { locale: Locale; home: HomeView }) {
  const { chapters, methods } = home
  return (
    <section className="home-call">
      <h2>{message(locale, 'home.handbook.title')}</h2>
      <p>{message(locale, 'home.handbook.text', { chapters, methods })}</p>
      <div className="cluster">
        <ButtonLink href={`/${locale}/handbook`} icon="bookOpen">
          {message(locale, 'home.handbook.open')}
        </ButtonLink>
        <ButtonLink href={`/${locale}/handbook/download`} icon="download" variant="quiet">
          {message(locale, 'home.handbook.download')}
        </ButtonLink>
      </div>
    </section>
  )
}
