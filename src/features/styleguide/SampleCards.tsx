import type { Locale } from '@/domain/locales.ts'
import { Card } from '@/features/ui/Card.tsx'
import { CardList } from '@/features/ui/CardList.tsx'
import { EvidenceStrip } from '@/features/ui/EvidenceStrip.tsx'
import { Eyebrow } from '@/features/ui/Eyebrow.tsx'
import { PatternTile } from '@/features/ui/PatternTile.tsx'

import { SAMPLES } from './samples.ts'

const CARDS = [
  { area: 'digitalized', level: 3, refId: 'BP-2026-014' },
  { area: 'inclusive', level: 1, refId: 'BP-2026-002' },
  { area: 'green', level: null, refId: 'BP-2026-031', picture: true },
  { area: 'inclusive', level: 4, refId: 'BP-2026-007', picture: true },
]

export function SampleCards({ locale }: { locale: Locale }) {
  const { title, summary, theme, place, years, cost, time, reach } = SAMPLES[locale]
  return (
    <CardList>
      {CARDS.map(({ area, level, refId, picture }) => (
        <Card
          key={refId}
          title={title}
          href={`/${locale}/practices/${refId}`}
          area={area}
          picture={picture && <PatternTile area={area} theme={theme} refId={refId} shape="card" />}
          eyebrow={<Eyebrow area={area} items={[{ label: theme }]} />}
          meta={[place, years]}
          summary={summary}
        >
          <EvidenceStrip
            locale={locale}
            size="card"
            evidenceLevel={level}
            cost={cost}
            firstResult={time}
            reach={level === 1 ? null : reach}
          />
        </Card>
      ))}
    </CardList>
  )
}
