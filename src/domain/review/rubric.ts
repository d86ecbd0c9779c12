import type { Option } from '../options.ts'

export const GATE = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7'] as const
export const CORE = ['b1', 'b2', 'b3', 'b4', 'b5', 'b6'] as const
export const QUALIFIERS = ['c1', 'c2', 'c3', 'c4', 'c5'] as const
export type GateCriterion = (typeof GATE)[number]
export type ScoredCriterion = (typeof CORE)[number] | (typeof QUALIFIERS)[number]
export type Criterion = GateCriterion | ScoredCriterion

/** Scores that have words of their own; 1 and 3 lie between two of them. */
export const ANCHORS = [0, 2, 4] as const
export const LOWEST_SCORE = 0
export const HIGHEST_SCORE = 4

/** What a label asks for; an entry keeps the version of the rubric that it was judged by. */
export const RUBRIC = {
  version: '2026-1',
  gate: GATE,
  core: CORE,
  qualifiers: QUALIFIERS,
  goodPractice: { reviewers: 2, everyCore: 2, coreMean: 2.5, evidence: { b3: 2 } },
  proven: { c5: HIGHEST_SCORE },
  /** A difference between two reviewers that calls for a third. */
  thirdOpinion: 2,
} as const

type Scores<Name extends string> = Partial<Record<Name, number | null>> | null

/** What one reviewer answered; anything may still be missing. */
export type Judgement = {
  gate?: Partial<Record<GateCriterion, Option<'gateAnswer'> | null>> | null
  core?: Scores<(typeof CORE)[number]>
  qualifiers?: Scores<(typeof QUALIFIERS)[number]>
}

export type ReviewLabel = Option<'reviewLabel'>
export type Outcome = ReviewLabel | 'not-passed'

const scoreOf = ({ core, qualifiers }: Judgement, name: ScoredCriterion): number | null =>
  ({ ...core, ...qualifiers })[name] ?? null

const passesGate = ({ gate }: Judgement): boolean => GATE.every((name) => gate?.[name] === 'yes')

/**
 * What is still unanswered before a sheet may be sent. Whoever says no at the gate need not score;
 * a qualifier without a score is one that the entry does not claim.
 */
export function unanswered(sheet: Judgement): Criterion[] {
  const gate = GATE.filter((name) => !sheet.gate?.[name])
  if (gate.length > 0 || !passesGate(sheet)) return gate
  return CORE.filter((name) => scoreOf(sheet, name) === null)
}

/** The mean of the reviewers' scores for one criterion; null where one of them gave none. */
export function meanOf(sheets: readonly Judgement[], name: ScoredCriterion): number | null {
  const scores = sheets.map((sheet) => scoreOf(sheet, name)).filter((score) => score !== null)
  if (scores.length === 0 || scores.length < sheets.length) return null
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}

/**
 * What the sheets that have been sent say of an entry. The gate is passed when every reviewer says
 * yes to all of it. A core criterion counts with the mean of the reviewers (of all three, where a
 * third opinion has been given), and the core mean is the mean of those six means, so that every
 * reviewer weighs the same. A good practice needs two reviewers; what one alone has judged is a
 * snapshot. Means are compared as they are: 2.49 is not 2.5.
 */
export function outcomeOf(sheets: readonly Judgement[]): Outcome {
  if (sheets.length === 0 || !sheets.every(passesGate)) return 'not-passed'
  if (!isGoodPractice(sheets)) return 'snapshot'
  return meanOf(sheets, 'c5') === RUBRIC.proven.c5 ? 'proven' : 'good-practice'
}

function isGoodPractice(sheets: readonly Judgement[]): boolean {
  const { reviewers, everyCore, coreMean, evidence } = RUBRIC.goodPractice
  const means = CORE.map((name) => meanOf(sheets, name))
  if (sheets.length < reviewers || means.some((mean) => mean === null)) return false
  const known = means.map(Number)
  const total = known.reduce((sum, mean) => sum + mean, 0)
  return (
    known.every((mean) => mean >= everyCore) &&
    total / CORE.length >= coreMean &&
    Number(meanOf(sheets, 'b3')) >= evidence.b3
  )
}

/**
 * The label that a publication stores: the outcome of two sheets or more. Publishing without them
 * stays the Secretariat's right and vouches for the gate alone, so that the label is then snapshot.
 */
export function labelOf(sheets: readonly Judgement[]): ReviewLabel {
  if (sheets.length < RUBRIC.goodPractice.reviewers) return 'snapshot'
  const outcome = outcomeOf(sheets)
  return outcome === 'not-passed' ? 'snapshot' : outcome
}

/** The criteria on which two reviewers differ so much that a third is asked; none once there is one. */
export function callsForThird(sheets: readonly Judgement[]): ScoredCriterion[] {
  const [one, other, ...more] = sheets
  if (!one || !other || more.length > 0) return []
  return [...CORE, ...QUALIFIERS].filter((name) => {
    const [a, b] = [scoreOf(one, name), scoreOf(other, name)]
    return a !== null && b !== null && Math.abs(a - b) >= RUBRIC.thirdOpinion
  })
}
