import { populated, populatedOne } from '@/domain/populated.ts'
import type { Organisation } from '@/payload-types.ts'

import type { ProjectPage } from './findProject.ts'

/** A project in schema.org's words. */
export function projectAsData({ shown }: ProjectPage, url: string) {
  const { acronym, title, summary, start, end, lead, partners } = shown.entry
  const named = ({ name }: Organisation) => ({ '@type': 'Organization', name })
  const first = populatedOne(lead)
  return {
    '@type': 'Project',
    name: title,
    alternateName: acronym,
    description: summary,
    url,
    foundingDate: start?.slice(0, 10),
    dissolutionDate: end?.slice(0, 10),
    ...(first && { parentOrganization: named(first) }),
    member: populated(partners).map(named),
  }
}
