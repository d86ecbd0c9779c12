import type { TaskConfig } from 'payload'

import { OPTIONS } from '@/domain/options'

/** Renders the documents of one edition in one language, once, outside any reader's request. */
export const renderEdition: TaskConfig<'renderEdition'> = {
  slug: 'renderEdition',
  inputSchema: [
    { name: 'edition', type: 'text', required: true },
    { name: 'language', type: 'select', options: [...OPTIONS.language], required: true },
  ],
  retries: { attempts: 2, backoff: { delay: 30_000, type: 'exponential' } },
  // Loaded only when a job runs, so that its libraries stay out of the pages' bundle.
  handler: async (args) => (await import('./handler')).run(args),
}
