import type { Payload } from 'payload'

const DONE = 2
const REMOVED = 3

/** A piece of loading that is done once in a database's life, and taken up again if interrupted. */
export async function once(payload: Payload, key: string, work: () => Promise<void>) {
  const mark = await findMark(payload, key)
  if (mark && mark.value >= DONE) return false
  if (!mark) await createMark(payload, key)
  await work()
  await setMark(payload, key, DONE)
  return true
}

/** Remembers that a piece has been taken away on purpose, so that no start brings it back. */
export const markRemoved = (payload: Payload, key: string) => setMark(payload, key, REMOVED)

async function findMark(payload: Payload, key: string) {
  const { docs } = await payload.find({
    collection: 'counters',
    overrideAccess: true, // the counters are closed to everybody; loading is the system's own work
    where: { key: { equals: key } },
  })
  return docs[0]
}

const createMark = (payload: Payload, key: string) =>
  payload.create({
    collection: 'counters',
    data: { key, value: 1 },
    overrideAccess: true, // as above
  })

async function setMark(payload: Payload, key: string, value: number): Promise<void> {
  const mark = (await findMark(payload, key)) ?? (await createMark(payload, key))
  await payload.update({
    collection: 'counters',
    id: mark.id,
    data: { value },
    overrideAccess: true, // as above
  })
}
