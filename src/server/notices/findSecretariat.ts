import type { PayloadRequest } from 'payload'

/** The people of the Secretariat who have not left: ids of users. */
export async function findSecretariat(req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true, // asks whom to tell, whoever causes it
    pagination: false,
    req,
    select: { leftOn: true },
    where: { role: { equals: 'secretariat' } },
  })
  const now = Date.now()
  return docs.filter(({ leftOn }) => !leftOn || Date.parse(leftOn) > now).map(({ id }) => id)
}
