import type { Locale } from '@/domain/locales.ts'
import { ButtonLink } from '@/features/ui/ButtonLink.tsx'
import { EmptyState } from '@/features/ui/EmptyState.tsx'
import { message } from '@/i18n/message.ts'

/** Before the first edition is fixed. */
export function NoEdition({ locale }: { locale: Locale }) {
  return (
    <div className="section">
      <EmptyState
        title={message(locale, 'handbook.download.none.title')}
        text={message(locale, 'handbook.download.none.text')}
      >
        <ButtonLink href={`/${locale}/handbook`}>
          {message(locale, 'handbook.download.read')}
        </ButtonLink>
      </EmptyState>
    </div>
  )
}
