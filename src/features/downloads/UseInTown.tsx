import type { Locale } from '@/domain/locales.ts'
import { Section } from '@/features/ui/Section.tsx'
import { message } from '@/i18n/message.ts'

const WAYS = ['offline', 'language', 'adapt', 'report'] as const

/** What a partner city can do with the handbook. */
export function UseInTown({ locale }: { locale: Locale }) {
  return (
    <Section title={message(locale, 'handbook.use.title')}>
      <div className="use-grid">
        {WAYS.map((way) => (
          <div key={way}>
            <h3>{message(locale, `handbook.use.${way}.title`)}</h3>
            <p>{message(locale, `handbook.use.${way}.text`)}</p>
          </div>
        ))}
      </div>
    </Section>
  )
}
