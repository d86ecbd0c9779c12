import type { JobsConfig, PayloadRequest } from 'payload'

import { hasRole } from '@/domain/identity/roles'
import { env } from '@/lib/env'
import { actorOfRequest } from '@/server/actorOfRequest'
import { MAIL_QUEUE } from '@/server/notices/queueMail'

import { dailyRound } from './dailyRound/task'
import { gatherDigests } from './gatherDigests/task'
import { releaseJobs } from './releaseJobs/task'
import { renderEdition } from './renderEdition/task'
import { sendDigest } from './sendDigest/task'
import { sendNotification } from './sendNotification/task'
import { takeScheduledSteps } from './takeScheduledSteps/task'

const isAdmin = ({ req }: { req: PayloadRequest }): boolean => hasRole(actorOfRequest(req), 'admin')

const OFTEN = '*/3 * * * * *'

/** Mails have a queue of their own: a mail server that is slow holds up nothing else. */
const QUEUES = [
  { cron: OFTEN, limit: 5 },
  { cron: OFTEN, limit: 5, queue: MAIL_QUEUE },
]

/** The queue: jobs join the transaction that causes them and run a few seconds later, a few at a time. */
export const jobs: JobsConfig = {
  access: { cancel: isAdmin, queue: isAdmin, run: isAdmin },
  autoRun: env.JOBS === 'on' ? QUEUES : [],
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
  tasks: [
    renderEdition,
    takeScheduledSteps,
    sendNotification,
    sendDigest,
    gatherDigests,
    dailyRound,
    releaseJobs,
  ],
}
