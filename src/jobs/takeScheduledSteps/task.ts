import type { TaskConfig } from 'payload'

/** Takes the steps of the review whose time has come. Each waiting step has one such job at its time. */
export const takeScheduledSteps: TaskConfig<'takeScheduledSteps'> = {
  slug: 'takeScheduledSteps',
  inputSchema: [],
  // For about an hour, the pauses doubling: long enough for a database to come back.
  retries: { attempts: 7, backoff: { delay: 30_000, type: 'exponential' } },
  handler: async (args) => (await import('./handler')).run(args),
}
