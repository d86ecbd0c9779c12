/** What each facet of a list reads from one of its records. */
export type FacetRules<T, K extends string> = Record<K, (record: T) => readonly string[]>
/** The values chosen in each facet; several in one facet mean "or". */
export type Chosen<K extends string> = Record<K, readonly string[]>
/** A list, what its facets read and what is chosen in them. */
export type Narrowed<T, K extends string> = {
  records: readonly T[]
  rules: FacetRules<T, K>
  chosen: Chosen<K>
}
/** What follows the question mark, as Next hands it over. */
export type Query = Record<string, string | string[] | undefined>

/** The chosen values that some record has; anything else in the address is dropped. */
export function chosenFrom<T, K extends string>(
  query: Query,
  records: readonly T[],
  rules: FacetRules<T, K>,
): Chosen<K> {
  const chosen = {} as Record<K, string[]>
  for (const key of keysOf(rules)) {
    const known = new Set(records.flatMap((record) => rules[key](record)))
    const asked = [query[key] ?? []].flat()
    chosen[key] = [...new Set(asked)].filter((value) => known.has(value))
  }
  return chosen
}

/** The records that answer every facet; one facet can be left out to count its other answers. */
export function matching<T, K extends string>(
  { records, rules, chosen }: Narrowed<T, K>,
  leftOut?: NoInfer<K>,
): T[] {
  const asked = keysOf(rules).filter((key) => key !== leftOut && chosen[key].length > 0)
  return records.filter((record) =>
    asked.every((key) => rules[key](record).some((value) => chosen[key].includes(value))),
  )
}

/** How many records each value of a facet would show, given what is chosen in the other facets. */
export function countsOf<T, K extends string>(
  list: Narrowed<T, K>,
  facet: NoInfer<K>,
): Map<string, number> {
  const { records, rules } = list
  const counts = new Map(
    records.flatMap((record) => rules[facet](record)).map((value) => [value, 0]),
  )
  for (const record of matching(list, facet)) {
    for (const value of new Set(rules[facet](record)))
      counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** The address of a list narrowed by these values, on a page of it. */
export function listAddress<K extends string>(path: string, chosen: Chosen<K>, page = 1): string {
  const query = new URLSearchParams()
  for (const key of keysOf(chosen)) for (const value of chosen[key]) query.append(key, value)
  if (page > 1) query.set('page', String(page))
  const text = query.toString()
  return text ? `${path}?${text}` : path
}

/** The same choice without one value. */
export function without<K extends string>(
  chosen: Chosen<K>,
  key: NoInfer<K>,
  value: string,
): Chosen<K> {
  return { ...chosen, [key]: chosen[key].filter((other) => other !== value) }
}

export type PageOf<T> = { records: T[]; page: number; pages: number }

/** One page of a list; a page number that is none, or too high, gives the nearest page. */
export function pageOf<T>(
  records: readonly T[],
  asked: string | string[] | undefined,
  size: number,
): PageOf<T> {
  const pages = Math.max(1, Math.ceil(records.length / size))
  const number = typeof asked === 'string' && /^\d{1,6}$/.test(asked) ? Number(asked) : 1
  const page = Math.min(Math.max(1, number), pages)
  return { records: records.slice((page - 1) * size, page * size), page, pages }
}

const keysOf = <K extends string>(record: Record<K, unknown>): K[] => Object.keys(record) as K[]
