import type { TaskConfig } from 'payload'

import { FIRST_PAUSE_MS, RETRIES } from '@/server/notices/sendNotices'

/** Sends somebody the weekly mail, with all that waits for it then. */
export const sendDigest: TaskConfig<'sendDigest'> = {
  slug: 'sendDigest',
  inputSchema: [{ name: 'recipient', type: 'text', required: true }],
  retries: { attempts: RETRIES, backoff: { delay: FIRST_PAUSE_MS, type: 'exponential' } },
  handler: async (args) => (await import('./handler')).run(args),
}
