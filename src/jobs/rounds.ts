import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { nextRun, type Rhythm } from '@/domain/schedule/nextRun'
import { inTransaction } from '@/server/transaction'

import { findOpenJobs } from './findOpenJobs'

/** What the system does by itself again and again. */
export const ROUNDS = {
  releaseJobs: 'hourly',
  dailyRound: { hour: 6 },
  gatherDigests: { hour: 7, weekday: 'Mon' },
} as const satisfies Record<string, Rhythm>

export type Round = keyof typeof ROUNDS

/**
 * Queues the next round of a kind unless one is waiting. Each round queues the next before it begins,
 * so that one that fails does not end the row, and one that was missed is made up for.
 */
export async function queueRound(req: PayloadRequest, task: Round): Promise<void> {
  await inTransaction(req, async () => {
    const open = await findOpenJobs(req, task)
    if (open.some(({ processing }) => !processing)) return
    await req.payload.jobs.queue({ input: {}, req, task, waitUntil: nextRun(ROUNDS[task]) })
  })
}

/** At the start: every round has a next one. */
export async function queueRounds(payload: Payload): Promise<void> {
  for (const task of Object.keys(ROUNDS) as Round[]) {
    await queueRound(await createLocalReq({}, payload), task)
  }
}
