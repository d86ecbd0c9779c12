import type { Locale } from '@/domain/locales.ts'
import { Card } from '@/features/ui/Card.tsx'
import { EvidenceStrip } from '@/features/ui/EvidenceStrip.tsx'
import { Eyebrow } from '@/features/ui/Eyebrow.tsx'
import type { HeadingLevel } from '@/features/ui/Heading.tsx'
import { PatternTile } from '@/features/ui/PatternTile.tsx'
import { optionWord } from '@/i18n/optionWords.ts'

import type { PracticeCardView } from './findPracticeCards.ts'
import { otherLanguage } from './otherLanguage.ts'

type PracticeCardProps = {
  locale: Locale
  practice: PracticeCardView
  headingLevel?: HeadingLevel
  /** Whether the entry's own tile stands above it. */
  withTile?: boolean
}

/** A practice in a list: its theme, its town, its sentence and its strip. */
export function PracticeCard(props: PracticeCardProps) {
  const { locale, practice, headingLevel, withTile } = props
  const { title, href, area, theme, place, country, years, summary, lang, strip } = practice
  return (
    <Card
      title={title}
      href={href}
      area={area}
      picture={
        withTile && (
          <PatternTile area={area} theme={theme?.slug ?? ''} refId={practice.refId} shape="card" />
        )
      }
      eyebrow={theme && <Eyebrow area={area} items={[{ label: theme.name }]} />}
      meta={[
        place,
        country && optionWord(locale, 'country', country),
        years,
        lang && otherLanguage(locale, lang),
      ]}
      summary={summary}
      lang={lang}
      headingLevel={headingLevel}
    >
      <EvidenceStrip locale={locale} {...strip} size="card" />
    </Card>
  )
}
