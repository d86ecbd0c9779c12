import type { Payload, PayloadRequest, TypedUser } from 'payload'

import type { Role } from '@/domain/identity/roles'
import type { Locale } from '@/domain/locales'

export const PASSWORD = 'correct horse battery staple'

let count = 0
export const unique = (): string => `${Date.now().toString(36)}-${(count += 1)}`

export type Person = TypedUser

export async function anOrganisation(
  payload: Payload,
  data: Record<string, unknown> = {},
  req?: PayloadRequest,
) {
  return payload.create({
    collection: 'organisations',
    data: {
      name: `Town ${unique()}`,
      slug: `town-${unique()}`,
      kind: 'municipality',
      membership: 'member',
      country: 'SE',
      ...data,
    },
    depth: 0,
    req,
  })
}

type Someone = { role: Role; organisation?: string; language?: Locale }

export async function aPerson(payload: Payload, someone: Someone): Promise<Person> {
  const user = await payload.create({
    collection: 'users',
    data: {
      name: `${someone.role} ${unique()}`,
      email: `${unique()}@example.org`,
      password: PASSWORD,
      language: 'en',
      ...someone,
    },
    depth: 0,
  })
  return { ...user, collection: 'users' }
}

export type Cast = {
  home: string
  away: string
  member: Person
  neighbour: Person
  reviewer: Person
  secretariat: Person
  admin: Person
}

/** Two towns, a member of each, and those who judge. Passwords take a tenth of a second each: once a file. */
export async function aCast(payload: Payload): Promise<Cast> {
  const { id: home } = await anOrganisation(payload)
  const { id: away } = await anOrganisation(payload, { country: 'IT' })
  const [member, neighbour, reviewer, secretariat, admin] = await Promise.all([
    aPerson(payload, { role: 'member', organisation: home }),
    aPerson(payload, { role: 'member', organisation: away }),
    aPerson(payload, { role: 'reviewer' }),
    aPerson(payload, { role: 'secretariat' }),
    aPerson(payload, { role: 'admin' }),
  ])
  return { home, away, member, neighbour, reviewer, secretariat, admin }
}
