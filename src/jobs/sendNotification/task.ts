import type { TaskConfig } from 'payload'

import { FIRST_PAUSE_MS, RETRIES } from '@/server/notices/sendNotices'

/** Sends the mail of one notice. It tries again in ever longer pauses; the notice counts the tries. */
export const sendNotification: TaskConfig<'sendNotification'> = {
  slug: 'sendNotification',
  inputSchema: [{ name: 'notification', type: 'text', required: true }],
  retries: { attempts: RETRIES, backoff: { delay: FIRST_PAUSE_MS, type: 'exponential' } },
  handler: async (args) => (await import('./handler')).run(args),
}
