import { plainText } from './needs.ts'

export type Values = Record<string, unknown>

/** A field that two people have written since the same version. */
export type Meeting = { path: string; mine: unknown; theirs: unknown }

/** The fields of a form whose value is another than at the beginning. */
export function changedFields(before: Values, now: Values): Values {
  const changed = Object.keys(now).filter((path) => !isSame(before[path], now[path]))
  return Object.fromEntries(changed.map((path) => [path, now[path]]))
}

type Sides = {
  /** What I have changed, as the form holds it. */
  mine: Values
  /** The version that both began with, and the one that somebody else saved since. */
  before: Values
  theirs: Values
}

/** Where two people have written the same field, and where I alone have. */
export function meetingsOf({ mine, before, theirs }: Sides): {
  onlyMine: Values
  both: Meeting[]
} {
  const isTheirs = (path: string) =>
    !isSame(before[path], theirs[path]) && !isSame(mine[path], theirs[path])
  const paths = Object.keys(mine)
  return {
    onlyMine: Object.fromEntries(
      paths.filter((path) => !isTheirs(path)).map((path) => [path, mine[path]]),
    ),
    both: paths.filter(isTheirs).map((path) => ({ path, mine: mine[path], theirs: theirs[path] })),
  }
}

/** Whether two values say the same; a form and the server write "nothing" in different ways. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(settled(one)) === JSON.stringify(settled(other))

function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(settled)
  if (value === null || value === '' || value === false) return undefined
  if (typeof value !== 'object') return value
  const kept = Object.entries(value)
    .map(([name, inner]) => [name, settled(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => a.localeCompare(b))
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

const IDENTIFIER = /^([0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** The words in a value, one part a line, to be read beside somebody else's. */
export function wordsOf(value: unknown): string {
  return partsOf(value).join('\n')
}

function partsOf(value: unknown): string[] {
  if (typeof value === 'number') return [String(value)]
  if (typeof value === 'string') return value.trim() && !IDENTIFIER.test(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(partsOf)
  if (value === null || typeof value !== 'object') return []
  if ('root' in value) return [plainText(value.root)].filter(Boolean)
  return Object.entries(value).flatMap(([name, inner]) => (name === 'id' ? [] : partsOf(inner)))
}
