import { inLanguage, shownLanguage } from '@/domain/translations/inLanguage.ts'
import type { Locale } from '@/domain/locales.ts'
import type { Reader } from '@/server/reader.ts'
import type { ProjectResult } from '@payload-types'

const LATEST = 3

export type ResultTeaser = {
  id: string
  href: string
  title: string
  lang: Locale | undefined
  project: string | null
  resultType: ProjectResult['resultType']
}

export type HomeView = { results: ResultTeaser[]; chapters: number; methods: number }

/** The newest results and the size of the handbook. */
export async function findHome(reader: Reader): Promise<HomeView> {
  const { payload, user } = reader
  const asked = { overrideAccess: false, user } as const
  const published = { _status: { equals: 'published' } }
  const [results, chapters, methods] = await Promise.all([
    payload.find({
      ...asked,
      collection: 'project-results',
      depth: 1,
      limit: LATEST,
      locale: 'all',
      pagination: false,
      populate: { projects: { acronym: true } },
      select: {
        slug: true,
        title: true,
        project: true,
        resultType: true,
        originalLanguage: true,
        translations: true,
      },
      sort: '-publishedAt',
      where: published,
    }),
    payload.count({ ...asked, collection: 'handbook-chapters' }),
    payload.count({ ...asked, collection: 'handbook-methods', where: published }),
  ])
  return {
    results: results.docs.map((doc) => teaserOf(doc as ProjectResult, reader.locale)),
    chapters: chapters.totalDocs,
    methods: methods.totalDocs,
  }
}

function teaserOf(doc: ProjectResult, locale: Locale): ResultTeaser {
  const shown = shownLanguage(doc, locale)
  const { title } = inLanguage<ProjectResult>(doc, shown, doc.originalLanguage)
  const project = doc.project
  return {
    id: doc.id,
    href: `/${locale}/results/${doc.slug}`,
    title: title ?? '',
    lang: shown === locale ? undefined : shown,
    project: typeof project === 'object' ? (project?.acronym ?? null) : null,
    resultType: doc.resultType,
  }
}
