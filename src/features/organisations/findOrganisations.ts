import type { Organisation } from '@payload-types'

import type { Reader } from '@/server/reader.ts'

const FIELDS = {
  slug: true,
  name: true,
  kind: true,
  membership: true,
  place: true,
  region: true,
  country: true,
} as const

export type OrganisationRow = Pick<Organisation, 'id' | keyof typeof FIELDS> & { projects: number }
export type CountryGroup = { country: string; organisations: OrganisationRow[] }

/** Every organisation by country, with how many projects it takes part in: two queries. */
export async function findOrganisations({ payload, user }: Reader): Promise<CountryGroup[]> {
  const asked = { depth: 0, overrideAccess: false, pagination: false, user } as const
  const [organisations, projects] = await Promise.all([
    payload.find({ ...asked, collection: 'organisations', select: FIELDS, sort: 'name' }),
    payload.find({ ...asked, collection: 'projects', select: { lead: true, partners: true } }),
  ])
  const taking = projects.docs.map(({ lead, partners }) => new Set([lead, ...(partners ?? [])]))
  const rows = organisations.docs.map((organisation) => ({
    ...organisation,
    projects: taking.filter((part) => part.has(organisation.id)).length,
  }))
  return byCountry(rows)
}

function byCountry(rows: OrganisationRow[]): CountryGroup[] {
  const countries = [...new Set(rows.map(({ country }) => country))]
  return countries
    .map((country) => ({
      country,
      organisations: rows.filter((row) => row.country === country),
    }))
    .toSorted((a, b) => b.organisations.length - a.organisations.length)
}
