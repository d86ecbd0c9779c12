import type { TaskConfig } from 'payload'

/** Once a day: reminds of reviews past their target, and asks owners the yearly question. */
export const dailyRound: TaskConfig<'dailyRound'> = {
  slug: 'dailyRound',
  retries: { attempts: 3, backoff: { delay: 60_000, type: 'exponential' } },
  handler: async (args) => (await import('./handler')).run(args),
}
