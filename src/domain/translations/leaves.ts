import { LOCALES, type Locale, type Localised } from '../locales.ts'

/** A row of any number, in the path of a leaf. */
export const EACH_ROW = '*'

/** A field that holds a text in each language, by its path: `steps`, `*`, `title`. */
export type Leaf = {
  path: readonly string[]
  kind: 'line' | 'paragraphs' | 'richText'
  maxLength?: number
  /** Written by the Secretariat and not by the owner: the reviewer's statement. */
  isJudgement?: boolean
}

/** One place in an entry where a leaf stands. */
export type Place = { holder: Record<string, unknown>; key: string; path: string }

/** Every place of a leaf in an entry; rows that are not there have none. */
export function placesOf(entry: unknown, leaf: Leaf): Place[] {
  return walk(entry, leaf.path, '')
}

function walk(value: unknown, path: readonly string[], walked: string): Place[] {
  const [step, ...rest] = path
  if (step === undefined || value === null || typeof value !== 'object') return []
  if (step === EACH_ROW) {
    const rows = Array.isArray(value) ? (value as unknown[]) : []
    return rows.flatMap((row, index) => walk(row, rest, `${walked}${index}.`))
  }
  const holder = value as Record<string, unknown>
  const place = { holder, key: step, path: `${walked}${step}` }
  if (rest.length === 0) return step in holder ? [place] : []
  return walk(holder[step], rest, `${place.path}.`)
}

/** Takes what stands in some languages out of an entry that holds every language; changes it in place. */
export function hideLanguages(
  entry: unknown,
  leaves: readonly Leaf[],
  hidden: readonly Locale[],
): void {
  if (hidden.length === 0) return
  for (const leaf of leaves) {
    for (const { holder, key } of placesOf(entry, leaf)) {
      if (isLocalised(holder[key])) holder[key] = without(holder[key], hidden)
      // What is not keyed by language belongs to one that cannot be told: it is hidden as a whole.
      else if (holder[key] !== undefined) holder[key] = null
    }
  }
}

const without = (text: Localised<unknown>, hidden: readonly Locale[]): Localised<unknown> =>
  Object.fromEntries(Object.entries(text).filter(([key]) => !hidden.includes(key as Locale)))

function isLocalised(value: unknown): value is Localised<unknown> {
  if (value === null || typeof value !== 'object' || 'root' in value) return false
  return Object.keys(value).every((key) => LOCALES.includes(key as Locale))
}
