const PATIENCE_MS = 3000

type Parts = Record<string, () => Promise<unknown>>

/** The names of the parts that fail or keep us waiting. */
export async function findSilentParts(parts: Parts, patienceMs = PATIENCE_MS): Promise<string[]> {
  const answers = await Promise.all(
    Object.entries(parts).map(async ([name, ask]) =>
      (await doesAnswer(ask, patienceMs)) ? [] : name,
    ),
  )
  return answers.flat()
}

function doesAnswer(ask: () => Promise<unknown>, patienceMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patienceMs)
    const settle = (isGood: boolean) => () => {
      clearTimeout(timer)
      resolve(isGood)
    }
    Promise.resolve().then(ask).then(settle(true), settle(false))
  })
}
