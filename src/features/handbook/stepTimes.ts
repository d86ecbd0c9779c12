export type StepTime = { minutes: number; from: number; to: number }

/** When each step begins and ends, in minutes since the start; a step without minutes takes none. */
export function stepTimes(steps: { minutes?: number | null }[]): StepTime[] {
  let now = 0
  return steps.map((step) => {
    const minutes = Math.max(0, step.minutes ?? 0)
    const from = now
    now += minutes
    return { minutes, from, to: now }
  })
}
