import { isWritten } from '@/domain/richTextWords.ts'
import type { MessageKey } from '@/i18n/message.ts'
import type { HandbookMethod } from '@/payload-types.ts'

import { textsOf } from './Rows.tsx'

/** The parts of a method's page in the order in which a facilitator needs them: safeguards first. */
export const METHOD_PARTS = [
  'objectives',
  'safeguards',
  'materials',
  'steps',
  'debrief',
  'why',
  'tips',
  'variations',
  'adaptation',
  'accessibility',
  'form',
  'sources',
] as const
export type MethodPart = (typeof METHOD_PARTS)[number]

export const PART_TITLES: Record<MethodPart, MessageKey> = {
  objectives: 'documents.objectives',
  safeguards: 'documents.beforeYouStart',
  materials: 'documents.materials',
  steps: 'documents.steps',
  debrief: 'documents.debrief',
  why: 'documents.whyItWorks',
  tips: 'documents.tips',
  variations: 'documents.variations',
  adaptation: 'documents.adaptation',
  accessibility: 'documents.accessibility',
  form: 'documents.evaluationForm',
  sources: 'documents.sources',
}

const IS_FILLED: Record<MethodPart, (method: HandbookMethod) => boolean> = {
  objectives: ({ objectives }) => textsOf(objectives).length > 0,
  safeguards: ({ risksAndSafeguards }) => isWritten(risksAndSafeguards),
  materials: ({ materials }) => textsOf(materials).length > 0,
  steps: ({ steps }) => (steps ?? []).length > 0,
  debrief: ({ debriefQuestions }) => textsOf(debriefQuestions).length > 0,
  why: ({ whyItWorks }) => Boolean(whyItWorks),
  tips: ({ tips }) => textsOf(tips).length > 0,
  variations: ({ variations }) => textsOf(variations).length > 0,
  adaptation: ({ adaptation }) => Object.values(adaptation ?? {}).some(Boolean),
  accessibility: ({ accessibility }) => Boolean(accessibility),
  form: ({ evaluationForm }) => isWritten(evaluationForm),
  sources: ({ sources, adaptedFrom, handouts }) =>
    Boolean(sources?.length || adaptedFrom || handouts?.length),
}

/** The parts that a method has. */
export const partsOf = (method: HandbookMethod): MethodPart[] =>
  METHOD_PARTS.filter((part) => IS_FILLED[part](method))
