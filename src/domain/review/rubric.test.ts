import { describe, expect, it } from 'vitest'

import {
  callsForThird,
  CORE,
  GATE,
  labelOf,
  meanOf,
  outcomeOf,
  QUALIFIERS,
  unanswered,
  type Judgement,
  type Outcome,
} from './rubric.ts'

const gate = Object.fromEntries(GATE.map((name) => [name, 'yes'])) as Judgement['gate']

/** A sheet that passes the gate; scores are named b1 to b6, c1 to c5. */
function aSheet(core: readonly number[], qualifiers: Judgement['qualifiers'] = {}): Judgement {
  return { gate, core: Object.fromEntries(CORE.map((name, at) => [name, core[at]])), qualifiers }
}

const SOLID = [3, 3, 2, 2, 3, 2]
const refusing = (sheet: Judgement): Judgement => ({ ...sheet, gate: { ...gate, g7: 'no' } })

describe('the outcome of two sheets', () => {
  const cases: { what: string; sheets: Judgement[]; outcome: Outcome }[] = [
    { what: 'no sheet at all', sheets: [], outcome: 'not-passed' },
    { what: 'one strong sheet', sheets: [aSheet([4, 4, 4, 4, 4, 4])], outcome: 'snapshot' },
    {
      what: 'two sheets that reach the core mean exactly',
      sheets: [aSheet(SOLID), aSheet(SOLID)],
      outcome: 'good-practice',
    },
    {
      what: 'a core mean just below 2.5',
      sheets: [aSheet(SOLID), aSheet([3, 3, 2, 2, 2, 2])],
      outcome: 'snapshot',
    },
    {
      what: 'a criterion of which the mean is below 2',
      sheets: [aSheet([4, 4, 4, 1, 4, 4]), aSheet([4, 4, 4, 2, 4, 4])],
      outcome: 'snapshot',
    },
    {
      what: 'a low score that the other reviewer makes up for',
      sheets: [aSheet([4, 4, 4, 1, 4, 4]), aSheet([4, 4, 4, 3, 4, 4])],
      outcome: 'good-practice',
    },
    {
      what: 'evidence below 2',
      sheets: [aSheet([4, 4, 1, 4, 4, 4]), aSheet([4, 4, 2, 4, 4, 4])],
      outcome: 'snapshot',
    },
    {
      what: 'a gate that one reviewer refuses',
      sheets: [aSheet([4, 4, 4, 4, 4, 4]), refusing(aSheet([4, 4, 4, 4, 4, 4]))],
      outcome: 'not-passed',
    },
    {
      what: 'a transfer that both find proven',
      sheets: [aSheet(SOLID, { c5: 4 }), aSheet(SOLID, { c5: 4 })],
      outcome: 'proven',
    },
    {
      what: 'a transfer that one finds proven',
      sheets: [aSheet(SOLID, { c5: 4 }), aSheet(SOLID, { c5: 3 })],
      outcome: 'good-practice',
    },
    {
      what: 'a transfer that only one has scored',
      sheets: [aSheet(SOLID, { c5: 4 }), aSheet(SOLID)],
      outcome: 'good-practice',
    },
    {
      what: 'a proven transfer of something that is no good practice',
      sheets: [aSheet([2, 2, 2, 2, 2, 2], { c5: 4 }), aSheet([2, 2, 2, 2, 2, 2], { c5: 4 })],
      outcome: 'snapshot',
    },
    {
      what: 'a score left out',
      sheets: [aSheet([4, 4, 4, 4, 4]), aSheet([4, 4, 4, 4, 4, 4])],
      outcome: 'snapshot',
    },
  ]

  it.each(cases)('is $outcome for $what', ({ sheets, outcome }) => {
    expect(outcomeOf(sheets)).toBe(outcome)
  })

  const scores = [0, 1, 2, 3, 4]
  const RANK: Outcome[] = ['not-passed', 'snapshot', 'good-practice', 'proven']
  const pairs = CORE.flatMap((name, at) => scores.map((score) => ({ name, at, score })))

  it.each(pairs)('never falls when $name rises from $score', ({ at, score }) => {
    const raised = SOLID.map((value, index) => (index === at ? Math.min(score + 1, 4) : value))
    const lower = SOLID.map((value, index) => (index === at ? score : value))
    const before = outcomeOf([aSheet(lower), aSheet(SOLID)])
    const after = outcomeOf([aSheet(raised), aSheet(SOLID)])
    expect(RANK.indexOf(after)).toBeGreaterThanOrEqual(RANK.indexOf(before))
  })

  it.each(scores)('does not depend on the order of the reviewers (%i)', (score) => {
    const [one, other] = [aSheet([score, 4, 2, 3, 2, 2]), aSheet([3, 2, score, 4, 2, 4])]
    expect(outcomeOf([one, other])).toBe(outcomeOf([other, one]))
  })

  it('counts a third opinion like the two before it', () => {
    const sheets = [aSheet([4, 4, 4, 0, 4, 4]), aSheet([4, 4, 4, 2, 4, 4])]
    expect(outcomeOf(sheets)).toBe('snapshot')
    expect(outcomeOf([...sheets, aSheet([4, 4, 4, 4, 4, 4])])).toBe('good-practice')
  })
})

describe('the label of a publication', () => {
  it.each([
    { what: 'without a sheet', sheets: [], label: 'snapshot' },
    { what: 'with one sheet', sheets: [aSheet([4, 4, 4, 4, 4, 4])], label: 'snapshot' },
    { what: 'with two', sheets: [aSheet(SOLID), aSheet(SOLID)], label: 'good-practice' },
    {
      what: 'against a gate refused',
      sheets: [refusing(aSheet(SOLID)), aSheet(SOLID)],
      label: 'snapshot',
    },
  ])('is $label $what', ({ sheets, label }) => {
    expect(labelOf(sheets)).toBe(label)
  })
})

describe('a third opinion', () => {
  const criteria = [...CORE, ...QUALIFIERS]
  const gaps = criteria.flatMap((name) => [1, 2, 3, 4].map((gap) => ({ name, gap })))
  const scored = (name: string, score: number): Judgement => ({
    gate,
    core: { ...aSheet(SOLID).core, ...(name.startsWith('b') ? { [name]: score } : {}) },
    qualifiers: name.startsWith('c') ? { [name]: score } : {},
  })

  it.each(gaps)('on $name with a difference of $gap is asked for from 2', ({ name, gap }) => {
    const called = callsForThird([scored(name, 0), scored(name, gap)])
    expect(called).toEqual(gap >= 2 ? [name] : [])
    expect(callsForThird([scored(name, gap), scored(name, 0)])).toEqual(called)
  })

  it('is asked of two sheets alone', () => {
    const [one, other] = [aSheet([0, 0, 0, 0, 0, 0]), aSheet([4, 4, 4, 4, 4, 4])]
    expect(callsForThird([one])).toEqual([])
    expect(callsForThird([one, other, one])).toEqual([])
  })
})

describe('what a sheet still needs before it is sent', () => {
  it('is every answer at the gate, first', () => {
    expect(unanswered({ gate: { g1: 'yes' } })).toEqual(['g2', 'g3', 'g4', 'g5', 'g6', 'g7'])
  })
  it('is every core score once the gate is passed', () => {
    expect(unanswered({ gate, core: { b1: 0 } })).toEqual(['b2', 'b3', 'b4', 'b5', 'b6'])
  })
  it('is nothing more where the gate is refused', () => {
    expect(unanswered(refusing({}))).toEqual([])
  })
  it('is no qualifier', () => {
    expect(unanswered(aSheet(SOLID))).toEqual([])
  })
})

describe('the mean of a criterion', () => {
  it('is unknown while one reviewer has not scored it', () => {
    expect(meanOf([aSheet(SOLID), { gate }], 'b1')).toBeNull()
  })
})
