import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { TypedUser } from 'payload'

import type { Locale } from '@/domain/locales'
import type { Role } from '@/domain/identity/roles'
import { dataFolder } from '@/lib/dataFolder'

import type { Keeper } from './keeper'

type Person = { role: Role; organisation?: string; language: Locale; name: string; email: string }

const PEOPLE: readonly Person[] = [
  {
    role: 'member',
    organisation: 'provlunda',
    language: 'sv',
    name: 'Medlem i Provlunda',
    email: 'member.provlunda@example.org',
  },
  {
    role: 'member',
    organisation: 'borgo-esempio',
    language: 'it',
    name: 'Socio di Borgo Esempio',
    email: 'member.borgo-esempio@example.org',
  },
  {
    role: 'reviewer',
    organisation: 'latsasberg',
    language: 'sv',
    name: 'Granskare i Låtsasberg',
    email: 'reviewer@example.org',
  },
  { role: 'secretariat', language: 'en', name: 'Secretariat', email: 'secretariat@example.org' },
  { role: 'admin', language: 'en', name: 'Administrator', email: 'admin@example.org' },
]

export type SampleUsers = Record<Role, TypedUser>

/**
 * People to sign in as, with new random passwords kept in `sample-sign-ins.json` (mode 0600); people
 * of an interrupted run get new ones, because theirs were never told.
 */
export async function loadSignIns(keeper: Keeper): Promise<SampleUsers> {
  const users: Partial<SampleUsers> = {}
  const told = []
  for (const person of PEOPLE) {
    const password = randomBytes(12).toString('base64url')
    users[person.role] = await keepUser(keeper, person, password)
    const { role, organisation = null, email } = person
    told.push({ role, organisation, email, password })
  }
  const file = path.join(dataFolder(), 'sample-sign-ins.json')
  writeFileSync(file, JSON.stringify(told, null, 2), { mode: 0o600 })
  return users as SampleUsers
}

async function keepUser({ payload, id }: Keeper, person: Person, password: string) {
  const { docs } = await payload.find({
    collection: 'users',
    overrideAccess: true, // loading is the system's own work
    where: { email: { equals: person.email } },
  })
  const organisation = id('organisations', person.organisation)
  const data = { ...person, organisation, password, isSample: true }
  const user = docs[0]
    ? await payload.update({
        collection: 'users',
        id: docs[0].id,
        data,
        depth: 0,
        overrideAccess: true, // as above
      })
    : await payload.create({
        collection: 'users',
        data,
        depth: 0,
        overrideAccess: true, // as above
      })
  return { ...user, collection: 'users' } as TypedUser
}
