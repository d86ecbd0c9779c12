import type { Locale } from '@/domain/locales.ts'
import { Breadcrumb } from '@/features/ui/Breadcrumb.tsx'
import { CitationBox } from '@/features/ui/CitationBox.tsx'
import { Columns } from '@/features/ui/Columns.tsx'
import { ContextBox } from '@/features/ui/ContextBox.tsx'
import { DefinitionList } from '@/features/ui/DefinitionList.tsx'
import { EvidenceStrip } from '@/features/ui/EvidenceStrip.tsx'
import { Eyebrow } from '@/features/ui/Eyebrow.tsx'
import { Meta } from '@/features/ui/Meta.tsx'
import { PatternTile } from '@/features/ui/PatternTile.tsx'
import { ResultsChart } from '@/features/ui/ResultsChart.tsx'
import { ResultsTable } from '@/features/ui/ResultsTable.tsx'
import { RichText } from '@/features/ui/RichText.tsx'
import { Section } from '@/features/ui/Section.tsx'
import { Statement } from '@/features/ui/Statement.tsx'
import { StepTimeline } from '@/features/ui/StepTimeline.tsx'
import { WorkedAndDidNot } from '@/features/ui/WorkedAndDidNot.tsx'
import { message } from '@/i18n/message.ts'

import { SAMPLE_RICH_TEXT, SAMPLES, type Samples } from './samples.ts'

type EntryProps = { locale: Locale }

export function Entry({ locale }: EntryProps) {
  const words = SAMPLES[locale]
  return (
    <Section title="Entry">
      <EntryTop locale={locale} words={words} />
      <Columns sideLabel="Side" side={<EntrySide locale={locale} words={words} />}>
        <Section title="Steps" level={3}>
          <StepTimeline steps={words.steps} area="digitalized" headingLevel={4} />
        </Section>
        <Section title={message(locale, 'site.nav.results')} level={3}>
          <ResultsTable locale={locale} results={words.figures} />
        </Section>
        <Section title="Chart" level={3}>
          <ResultsChart locale={locale} results={words.figures} area="digitalized" />
        </Section>
        <Section title="Pairs" level={3}>
          <div className="flow">
            <WorkedAndDidNot
              locale={locale}
              worked={<Points points={words.worked} />}
              didNot={<Points points={words.didNot} />}
              headingLevel={4}
            />
            <ContextBox
              locale={locale}
              sweden={<p>{words.sweden}</p>}
              italy={<p>{words.italy}</p>}
              headingLevel={4}
            />
            <ContextBox
              locale={locale}
              sweden={null}
              italy={<p>{words.italy}</p>}
              headingLevel={4}
            />
          </div>
        </Section>
        <Section title="Statement" level={3}>
          <Statement source={words.source}>{words.statement}</Statement>
        </Section>
        <Section title="Rich text" level={3}>
          <RichText value={SAMPLE_RICH_TEXT} baseLevel={4} />
        </Section>
      </Columns>
    </Section>
  )
}

type PartProps = EntryProps & { words: Samples }

function EntryTop({ locale, words }: PartProps) {
  const { title, theme, area, place, years, cost, time, reach } = words
  return (
    <>
      <Breadcrumb
        locale={locale}
        items={[{ label: message(locale, 'site.nav.practices'), href: `/${locale}/practices` }]}
      />
      <Eyebrow area="digitalized" items={[{ label: area, href: `/${locale}` }, { label: theme }]} />
      <h3 className="guide-step-5">{title}</h3>
      <p className="lede">{words.summary}</p>
      <Meta items={[place, years]} />
      <EvidenceStrip
        locale={locale}
        evidenceLevel={3}
        cost={cost}
        firstResult={time}
        reach={reach}
      />
      <EvidenceStrip
        locale={locale}
        evidenceLevel={null}
        cost={cost}
        firstResult={null}
        reach={null}
      />
      <PatternTile area="digitalized" theme={theme} refId="BP-2026-014" />
    </>
  )
}

function EntrySide({ locale, words }: PartProps) {
  return (
    <div className="flow">
      <DefinitionList
        locale={locale}
        items={[
          { term: 'FTE', value: '0,2' },
          { term: 'Budget', value: null },
        ]}
      />
      <CitationBox
        locale={locale}
        citation={words.citation}
        url="https://ponte.example/en/practices/grandchildren-teach"
        headingLevel={3}
      />
    </div>
  )
}

function Points({ points }: { points: string[] }) {
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}
