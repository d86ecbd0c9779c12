import { foldText } from '../search/foldText.ts'

import type { Choice } from './formModel.ts'

const LEAD = /^(?:[-–•*☐☑☒✓✔]|\[[ x]\]|\d{1,2}[.)])\s+/i

/** The option whose words somebody wrote, in whichever language. */
export function readChoice(text: string, choices: readonly Choice[]): Choice | null {
  const written = bare(text)
  return (
    choices.find(({ label }) => bare(label) === written) ??
    choices.find(({ value, words }) => [value, ...words].some((word) => bare(word) === written)) ??
    null
  )
}

/** The options of several lines; a line may hold more than one, between commas or semicolons. */
export function readChoices(
  lines: readonly string[],
  choices: readonly Choice[],
): { found: Choice[]; unread: string[] } {
  const read = lines.map((line) => readLine(line, choices))
  return {
    found: [...new Set(read.flatMap(({ found }) => found))],
    unread: read.flatMap(({ unread }) => unread),
  }
}

function readLine(line: string, choices: readonly Choice[]) {
  const whole = readChoice(line, choices)
  if (whole) return { found: [whole], unread: [] }
  const parts = partsOf(line, choices)
  const read = parts.map((part) => ({ part, choice: readChoice(part, choices) }))
  return {
    found: read.flatMap(({ choice }) => choice ?? []),
    unread: read.filter(({ choice }) => !choice).map(({ part }) => part),
  }
}

/** Between the commas, save where an option's own words have one: the longest words go first. */
function partsOf(line: string, choices: readonly Choice[]): string[] {
  const pieces = line.split(/[,;]/).map((piece) => piece.trim())
  const parts: string[] = []
  for (let at = 0; at < pieces.length;) {
    const ends = Array.from({ length: pieces.length - at }, (_, index) => pieces.length - index)
    const end = ends.find((one) => readChoice(pieces.slice(at, one).join(', '), choices)) ?? at + 1
    parts.push(pieces.slice(at, end).join(', '))
    at = end
  }
  return parts.filter(Boolean)
}

const bare = (text: string): string =>
  foldText(text.replace(LEAD, ''))
    .replace(/[’']/g, "'")
    .replace(/[\s.;,:]+$/, '')
