export type Row = { id: string } & Record<string, unknown>

/** The rows that both versions have, and those of them that changed places, as few as will explain it. */
export function keptRows(
  before: readonly Row[],
  after: readonly Row[],
): { kept: Set<string>; moved: Set<string> } {
  const places = new Map(before.map(({ id }, at) => [id, at]))
  const ids = after.map(({ id }) => id).filter((id) => places.has(id))
  const inOrder = new Set(longestRising(ids.map((id) => places.get(id) ?? 0)))
  return {
    kept: new Set(ids),
    moved: new Set(ids.filter((id) => !inOrder.has(places.get(id) ?? 0))),
  }
}

/** The longest run of numbers that rise, not necessarily beside each other. */
function longestRising(numbers: readonly number[]): number[] {
  let best: number[] = []
  const endingAt: number[][] = []
  for (const [at, number] of numbers.entries()) {
    const before = endingAt
      .slice(0, at)
      .filter((run) => (run.at(-1) ?? -1) < number)
      .reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), [])
    const run = [...before, number]
    endingAt.push(run)
    if (run.length > best.length) best = run
  }
  return best
}
