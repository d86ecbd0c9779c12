import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

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
