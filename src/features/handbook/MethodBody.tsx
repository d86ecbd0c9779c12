import type { ReactNode } from 'react'

import { richText } from '@/domain/handbook/richText.ts'
import type { Locale } from '@/domain/locales.ts'
import { Paragraphs } from '@/features/ui/Paragraphs.tsx'
import { RichText } from '@/features/ui/RichText.tsx'
import { Section } from '@/features/ui/Section.tsx'
import { message } from '@/i18n/message.ts'
import type { HandbookMethod } from '@/payload-types.ts'

import { Adaptation } from './Adaptation.tsx'
import { EvaluationForm } from './EvaluationForm.tsx'
import { MethodSources } from './MethodSources.tsx'
import { type MethodPart, PART_TITLES, partsOf } from './methodParts.ts'
import { MethodSteps } from './MethodSteps.tsx'
import { Checklist, Rows } from './Rows.tsx'
import { Safeguards } from './Safeguards.tsx'
import { WhyItWorks } from './WhyItWorks.tsx'

export type PartProps = { locale: Locale; method: HandbookMethod; lang: Locale | undefined }

const PARTS: Record<MethodPart, (props: PartProps) => ReactNode> = {
  objectives: ({ method, lang }) => <Rows rows={method.objectives} lang={lang} />,
  safeguards: ({ method, lang }) => (
    <RichText value={richText(method.risksAndSafeguards)} lang={lang} />
  ),
  materials: ({ locale, method, lang }) => (
    <>
      <p className="ui muted no-print">{message(locale, 'handbook.materials.hint')}</p>
      <Checklist rows={method.materials} lang={lang} />
    </>
  ),
  steps: ({ locale, method, lang }) => (
    <MethodSteps locale={locale} steps={method.steps ?? []} lang={lang} />
  ),
  debrief: ({ method, lang }) => <Rows rows={method.debriefQuestions} lang={lang} ordered />,
  why: (props) => <WhyItWorks {...props} />,
  tips: ({ method, lang }) => <Rows rows={method.tips} lang={lang} />,
  variations: ({ method, lang }) => <Rows rows={method.variations} lang={lang} />,
  adaptation: (props) => <Adaptation {...props} />,
  accessibility: ({ method, lang }) => <Paragraphs text={method.accessibility} lang={lang} />,
  form: (props) => <EvaluationForm {...props} />,
  sources: (props) => <MethodSources {...props} />,
}

/** All that is written of a method, part by part. */
export function MethodBody(props: PartProps) {
  return partsOf(props.method).map((part) => {
    const Frame = part === 'safeguards' ? Safeguards : Section
    return (
      <Frame key={part} id={part} title={message(props.locale, PART_TITLES[part])}>
        {PARTS[part](props)}
      </Frame>
    )
  })
}
