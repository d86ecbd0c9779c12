import type { Locale } from '@/domain/locales.ts'
import type { ThemeName } from '@/domain/taxonomy/taxonomy.ts'
import { shownRecord } from '@/domain/translations/shownEntry.ts'
import { findTaxonomy } from '@/server/findTaxonomy.ts'
import type { Reader } from '@/server/reader.ts'

export type ProjectLine = {
  id: string
  href: string
  acronym: string
  title: string
  summary: string | null
  lang: Locale | undefined
  programme: string | null
  phase: string | null
  start: string | null
  end: string | null
  themes: ThemeName[]
  results: number
}

/** All projects, the latest first, each with the number of its published results. */
export async function findProjects(reader: Reader): Promise<ProjectLine[]> {
  const { locale, payload } = reader
  const [taxonomy, counts, { docs }] = await Promise.all([
    findTaxonomy(reader),
    countResults(reader),
    payload.find({
      collection: 'projects',
      depth: 0,
      locale: 'all',
      overrideAccess: false,
      pagination: false,
      select: {
        acronym: true,
        end: true,
        phase: true,
        programme: true,
        slug: true,
        start: true,
        summary: true,
        themes: true,
        title: true,
      },
      sort: ['-start', 'acronym'],
      user: null,
    }),
  ])
  return docs.map((doc) => {
    const { entry, lang } = shownRecord(doc, 'title', locale)
    const themeIds = (doc.themes ?? []).map(String)
    return {
      id: doc.id,
      href: `/${locale}/projects/${doc.slug}`,
      acronym: doc.acronym,
      title: entry.title ?? doc.acronym,
      summary: entry.summary ?? null,
      lang,
      programme: doc.programme ?? null,
      phase: doc.phase ?? null,
      start: doc.start ?? null,
      end: doc.end ?? null,
      themes: themeIds.flatMap((id) => taxonomy.themes.find((theme) => theme.id === id) ?? []),
      results: counts.get(doc.id) ?? 0,
    }
  })
}

/** How many published results each project has, in one query. */
async function countResults({ payload }: Reader): Promise<Map<string, number>> {
  const { docs } = await payload.find({
    collection: 'project-results',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { project: true },
    user: null,
    where: { _status: { equals: 'published' } },
  })
  const counts = new Map<string, number>()
  for (const { project } of docs) {
    if (typeof project === 'string') counts.set(project, (counts.get(project) ?? 0) + 1)
  }
  return counts
}
