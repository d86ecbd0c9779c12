import type { JobsConfig, PayloadRequest } from 'payload'

import { hasRole } from '@/domain/identity/roles'
import { env } from '@/lib/env'
import { actorOfRequest } from '@/server/actorOfRequest'

import { renderEdition } from './renderEdition/task'
import { takeScheduledSteps } from './takeScheduledSteps/task'

const isAdmin = ({ req }: { req: PayloadRequest }): boolean => hasRole(actorOfRequest(req), 'admin')

/** The queue: jobs join the transaction that causes them and run a few seconds later, one at a time. */
export const jobs: JobsConfig = {
  access: { cancel: isAdmin, queue: isAdmin, run: isAdmin },
  autoRun: env.JOBS === 'on' ? [{ cron: '*/3 * * * * *', limit: 5 }] : [],
  deleteJobOnComplete: true,
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    access: {
      admin: isAdmin,
      create: () => false,
      delete: isAdmin,
      read: isAdmin,
      readVersions: () => false,
      unlock: () => false,
      update: () => false,
    },
  }),
  tasks: [renderEdition, takeScheduledSteps],
}
