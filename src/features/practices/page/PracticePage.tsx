import type { Locale } from '@/domain/locales.ts'
import { areaClass } from '@/features/ui/area.ts'
import { Columns } from '@/features/ui/Columns.tsx'
import { message } from '@/i18n/message.ts'

import type { PracticeView } from '../practiceView.ts'
import { AboutEntry } from './AboutEntry.tsx'
import { ContextSection } from './ContextSection.tsx'
import { Documents } from './Documents.tsx'
import { Gallery } from './Gallery.tsx'
import { PeopleSection } from './PeopleSection.tsx'
import { PracticeHead } from './PracticeHead.tsx'
import { PracticeSide } from './PracticeSide.tsx'
import { ResourcesSection } from './ResourcesSection.tsx'
import { ResultsSection } from './ResultsSection.tsx'
import { ReviewSection } from './ReviewSection.tsx'
import { Story } from './Story.tsx'
import { TextSection } from './TextSection.tsx'
import { TransferSection } from './TransferSection.tsx'
import { WorkedSection } from './WorkedSection.tsx'

/** What every part of a practice's page is handed. */
export type PracticeProps = { locale: Locale; practice: PracticeView }

/** A practice, told like an article and kept like a data sheet. */
export function PracticePage({ locale, practice }: PracticeProps) {
  const props = { locale, practice }
  const { words, lang, area } = practice
  return (
    <article className={`wrap practice ${areaClass(area?.slug)}`}>
      <PracticeHead {...props} />
      <Columns
        sideLabel={message(locale, 'practices.page.side')}
        side={<PracticeSide {...props} />}
      >
        <Story {...props} />
        <ResultsSection {...props} />
      </Columns>
      <div className="sheet">
        <WorkedSection {...props} />
        <TransferSection {...props} />
        <ContextSection {...props} />
        <ResourcesSection {...props} />
        <PeopleSection {...props} />
        <TextSection
          title={message(locale, 'practices.page.equity')}
          text={words.equityEthics}
          lang={lang}
        />
        <TextSection
          title={message(locale, 'practices.page.sustainability')}
          text={words.sustainability}
          lang={lang}
        />
        <Gallery {...props} />
        <Documents {...props} />
        <ReviewSection {...props} />
        <AboutEntry {...props} />
      </div>
    </article>
  )
}
