import type { TaskHandler } from 'payload'

import { queueRound } from '@/jobs/rounds'
import { askOwners } from '@/server/freshness/askOwners'
import { remindPastTarget } from '@/server/notices/remindPastTarget'

/** Run twice it tells no more than once: what has been asked or reminded of is known. */
export const run: TaskHandler<'dailyRound'> = async ({ req }) => {
  await queueRound(req, 'dailyRound')
  await remindPastTarget(req)
  await askOwners(req)
  return { output: {} }
}
