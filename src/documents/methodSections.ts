import type { SnapshotMethod, SnapshotSource } from '../domain/handbook/editionSnapshot.ts'

import type { Block, Inline, MethodReference, Part, Section, Tone } from './documentModel.ts'
import { listPart, plain, richPart, textPart } from './sectionParts.ts'
import { textOf } from './wording.ts'
import type { Wording } from './wording.ts'

/** The licence of the whole handbook: only a method with another one says so. */
const HANDBOOK_LICENCE = /^CC[ -]BY[ -]4\.0$/i

/** The sections of a method in the order in which a facilitator needs them; risks before the steps. */
export function methodSections(
  words: Wording,
  method: SnapshotMethod,
  related: MethodReference[],
): Section[] {
  const { t } = words
  const section = (title: string, parts: Part[], tone: Tone = 'plain') =>
    parts.length > 0 ? [{ type: 'parts' as const, tone, title, parts }] : []
  return [
    ...section(t('documents.objectives'), listPart(words, method.objectives)),
    ...section(t('documents.whyItWorks'), whyItWorks(words, method)),
    ...section(
      t('documents.beforeYouStart'),
      richPart(words, method.risksAndSafeguards),
      'warning',
    ),
    ...section(t('documents.materials'), listPart(words, method.materials)),
    ...steps(words, method),
    ...section(t('documents.debrief'), listPart(words, method.debriefQuestions, true)),
    ...section(t('documents.tips'), listPart(words, method.tips)),
    ...section(t('documents.variations'), listPart(words, method.variations)),
    ...section(t('documents.adaptation'), adaptation(words, method)),
    ...section(t('documents.accessibility'), textPart(words, method.accessibility)),
    ...section(t('documents.sources'), sources(words, method), 'small'),
    ...(related.length > 0
      ? [{ type: 'related' as const, title: t('documents.related'), methods: related }]
      : []),
    ...section(t('documents.evaluationForm'), richPart(words, method.evaluationForm), 'form'),
  ]
}

function whyItWorks(words: Wording, { whyItWorks, evidenceLevel: level }: SnapshotMethod): Part[] {
  const parts = textPart(words, whyItWorks)
  if (level === null) return parts
  const evidence = words.option('evidenceLevel', level)
  return [
    ...parts,
    ownPart(words, [paragraph(words.t('documents.evidence', { level, words: evidence }), 'bold')]),
  ]
}

function steps(words: Wording, method: SnapshotMethod): Section[] {
  const steps = method.steps.flatMap(({ title, minutes, facilitator, participants }) => {
    const heading = textOf(words, title)
    if (heading === null) return []
    const time = minutes > 0 ? words.t('documents.stepMinutes', { count: minutes }) : ''
    return {
      title: heading,
      minutes: time,
      facilitator: textOf(words, facilitator),
      participants: textOf(words, participants),
    }
  })
  return steps.length > 0 ? [{ type: 'steps', title: words.t('documents.steps'), steps }] : []
}

function adaptation(words: Wording, { adaptation }: SnapshotMethod): Part[] {
  return [
    ...textPart(words, adaptation.sweden, words.t('documents.sweden')),
    ...textPart(words, adaptation.italy, words.t('documents.italy')),
    ...textPart(words, adaptation.smallMunicipalities, words.t('documents.smallMunicipalities')),
  ]
}

function sources(words: Wording, { sources, adaptedFrom, licence }: SnapshotMethod): Part[] {
  const blocks: Block[] = []
  if (sources.length > 0) {
    const items = sources.map((source) => ({ children: sourceLine(source), lists: [] }))
    blocks.push({ type: 'list', ordered: false, start: 1, items })
  }
  if (adaptedFrom) blocks.push(paragraph(`${words.t('documents.adaptedFrom')}: ${adaptedFrom}`))
  if (licence && !HANDBOOK_LICENCE.test(licence)) {
    const name = words.option('licence', licence)
    blocks.push(paragraph(words.t('documents.methodLicence', { licence: name })))
  }
  return blocks.length > 0 ? [ownPart(words, blocks)] : []
}

function sourceLine({ title, publisher, year, url }: SnapshotSource): Inline[] {
  const rest = [publisher, year].filter(Boolean).join(', ')
  const line = [plain(title, 'italic'), plain(rest ? `. ${rest}.` : '.')]
  return url ? [...line, plain(' '), { type: 'link', url, children: [plain(url)] }] : line
}

const paragraph = (text: string, ...marks: 'bold'[]): Block => ({
  type: 'paragraph',
  children: [plain(text, ...marks)],
})

const ownPart = ({ locale }: Wording, blocks: Block[]): Part => ({
  title: null,
  lang: locale,
  tag: null,
  blocks,
})
