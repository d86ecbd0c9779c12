import { setTimeout as pause } from 'node:timers/promises'

import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { isWriteConflict } from './errors/isWriteConflict.ts'

/** Runs a piece of work all or nothing; within a transaction that is open already it joins that one. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOurs = await initTransaction(req)
  try {
    const result = await work()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}

const TRIES = 6
const PAUSE_MS = 50

/**
 * The same, begun anew while another writer is faster. For work in the background: whoever stands at a
 * form is told instead.
 */
export async function inTransactionAnew<T>(
  req: PayloadRequest,
  work: () => Promise<T>,
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await inTransaction(req, work)
    } catch (error) {
      if (tried === TRIES || !isWriteConflict(error)) throw error
      await pause(PAUSE_MS * tried)
    }
  }
}
