import type { Organisation, Project } from '@payload-types'

import type { Locale, Localised } from '@/domain/locales.ts'
import { LOCALES } from '@/domain/locales.ts'
import type { Reader } from '@/server/reader.ts'

const FIELDS = {
  slug: true,
  name: true,
  kind: true,
  membership: true,
  place: true,
  region: true,
  country: true,
  nutsCode: true,
  point: true,
  population: true,
  website: true,
  description: true,
  isSample: true,
} as const

export type ProjectLine = {
  id: string
  slug: string
  acronym: string
  title: string | null
  lang: Locale | undefined
  isLead: boolean
}

export type OrganisationView = {
  facts: Pick<Organisation, 'id' | keyof typeof FIELDS>
  description: Shown
  projects: ProjectLine[]
}

type Shown = { text: string | null; lang: Locale | undefined }

/** One organisation with the projects it takes part in; null where there is none. */
export async function findOrganisation(
  { locale, payload, user }: Reader,
  slug: string,
): Promise<OrganisationView | null> {
  const asked = { depth: 0, locale: 'all', overrideAccess: false, pagination: false, user } as const
  const { docs } = await payload.find({
    ...asked,
    collection: 'organisations',
    limit: 1,
    select: FIELDS,
    where: { slug: { equals: slug } },
  })
  const [facts] = docs
  if (!facts) return null
  const projects = await payload.find({
    ...asked,
    collection: 'projects',
    select: { slug: true, acronym: true, title: true, lead: true },
    sort: '-start',
    where: { or: [{ lead: { equals: facts.id } }, { partners: { in: [facts.id] } }] },
  })
  return {
    facts,
    description: shownText(facts.description, locale),
    projects: projects.docs.map((project) => projectLine(project, locale, facts.id)),
  }
}

function projectLine(
  project: Pick<Project, 'id' | 'slug' | 'acronym' | 'title' | 'lead'>,
  locale: Locale,
  organisation: string,
): ProjectLine {
  const { text, lang } = shownText(project.title, locale)
  const { id, slug, acronym, lead } = project
  return { id, slug, acronym, title: text, lang, isLead: lead === organisation }
}

/** The text in the reader's language, else in the first one that has it, which is then named. */
function shownText(value: unknown, locale: Locale): Shown {
  const texts = (value ?? {}) as Localised
  const shown = [locale, ...LOCALES].find((language) => texts[language])
  return {
    text: shown ? (texts[shown] ?? null) : null,
    lang: shown === locale ? undefined : shown,
  }
}
