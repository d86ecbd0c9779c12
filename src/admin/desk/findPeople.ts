import type { Candidate } from '@/domain/review/assignment'
import type { Reader } from '@/server/reader'

export type People = ReadonlyMap<string, Candidate>
export type Organisation = { name: string; country: string }
export type Organisations = ReadonlyMap<string, Organisation>

const ALL = { depth: 0, limit: 0, overrideAccess: false, pagination: false } as const

/** Everybody who can review, and everybody who has been given something to review. */
export async function findPeople(
  { payload, user }: Reader,
  assigned: readonly string[],
): Promise<People> {
  const { docs } = await payload.find({
    ...ALL,
    collection: 'users',
    select: { leftOn: true, name: true, organisation: true, role: true },
    sort: 'name',
    user,
    where: {
      or: [{ role: { in: ['reviewer', 'secretariat'] } }, { id: { in: [...new Set(assigned)] } }],
    },
  })
  return new Map(docs.map((person) => [person.id, person]))
}

/** The names of all organisations, those in the trash included: an entry may still be theirs. */
export async function findOrganisationNames({ payload, user }: Reader): Promise<Organisations> {
  const { docs } = await payload.find({
    ...ALL,
    collection: 'organisations',
    select: { country: true, name: true },
    trash: true,
    user,
  })
  return new Map(docs.map(({ country, id, name }) => [id, { country, name }]))
}
