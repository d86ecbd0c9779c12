import type { TaskConfig } from 'payload'

/** Once a week: asks who has a weekly mail waiting, and queues one for each of them. */
export const gatherDigests: TaskConfig<'gatherDigests'> = {
  slug: 'gatherDigests',
  retries: { attempts: 3, backoff: { delay: 60_000, type: 'exponential' } },
  handler: async (args) => (await import('./handler')).run(args),
}
