import type { TaskConfig } from 'payload'

/** Once an hour: lets go of jobs that ended with the process that was at work on them. */
export const releaseJobs: TaskConfig<'releaseJobs'> = {
  slug: 'releaseJobs',
  handler: async (args) => (await import('./handler')).run(args),
}
