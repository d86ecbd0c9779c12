import type { Locale } from '@/domain/locales.ts'
import type { AreaGap } from '@/domain/practices/areaGaps.ts'
import type { ThemeName } from '@/domain/taxonomy/taxonomy.ts'
import { Section } from '@/features/ui/Section.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

type AreaGapsProps = { locale: Locale; gaps: AreaGap[]; themes: ThemeName[] }

/** What the network has not shown yet, said plainly. */
export function AreaGaps({ locale, gaps, themes }: AreaGapsProps) {
  const nameOf = (slug: string) => themes.find((theme) => theme.slug === slug)?.name ?? slug
  return (
    <Section title={message(locale, 'areas.gaps.title')}>
      {gaps.length === 0 ? (
        <p>{message(locale, 'areas.gaps.none')}</p>
      ) : (
        <ul className="area-gaps">
          {gaps.map(({ theme, country }) => (
            <li key={`${theme} ${country}`}>
              {country
                ? message(locale, 'areas.gaps.country', {
                    theme: nameOf(theme),
                    country: optionWord(locale, 'country', country),
                  })
                : message(locale, 'areas.gaps.theme', { theme: nameOf(theme) })}
            </li>
          ))}
        </ul>
      )}
      <p className="area-gaps-note">{message(locale, 'areas.gaps.note')}</p>
    </Section>
  )
}
