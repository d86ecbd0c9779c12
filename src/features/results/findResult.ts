import type { Locale } from '@/domain/locales.ts'
import { populated, populatedOne } from '@/domain/populated.ts'
import type { Taxonomy, ThemeName } from '@/domain/taxonomy/taxonomy.ts'
import { type Shown, shownEntry, shownRecord } from '@/domain/translations/shownEntry.ts'
import type { Line } from '@/features/ui/LineList.tsx'
import type { BestPractice, HandbookMethod, Project, ProjectResult } from '@/payload-types.ts'
import { findTaxonomy } from '@/server/findTaxonomy.ts'
import type { Reader } from '@/server/reader.ts'

export type ResultPage = {
  shown: Shown<ProjectResult>
  themes: ThemeName[]
  methods: Line[]
  practices: Line[]
  project: { title: string; acronym: string; href: string; lang: Locale | undefined } | null
}

const LINKED = { originalLanguage: true, slug: true, title: true, translations: true } as const

const WHOLE = {
  collection: 'project-results',
  depth: 2, // a method's address holds the slug of its chapter
  limit: 1,
  locale: 'all',
  overrideAccess: false,
  populate: {
    'best-practices': { ...LINKED, summary: true },
    documents: { filename: true, filesize: true, mimeType: true, title: true, url: true },
    'handbook-chapters': { slug: true },
    'handbook-methods': { ...LINKED, chapter: true, inOneSentence: true },
    organisations: { country: true, name: true, place: true, slug: true, website: true },
    projects: { acronym: true, slug: true, title: true },
    themes: { slug: true },
    users: {},
  },
} as const

/** A published result with everything it is linked to. */
export async function findResult(reader: Reader, slug: string): Promise<ResultPage | null> {
  const [taxonomy, found] = await Promise.all([
    findTaxonomy(reader),
    reader.payload.find({
      ...WHOLE,
      user: null,
      where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
    }),
  ])
  const doc = found.docs[0]
  return doc ? resultPage(doc, { taxonomy, locale: reader.locale }) : null
}

/** A result as its page would be today, for those who may read its newest revision; else null. */
export async function findResultDraft(reader: Reader, id: string): Promise<ResultPage | null> {
  const { payload, user } = reader
  const [taxonomy, found] = await Promise.all([
    findTaxonomy(reader),
    payload.find({ ...WHOLE, draft: true, user, where: { id: { equals: id } } }),
  ])
  const doc = found.docs[0]
  return doc ? resultPage(doc, { taxonomy, locale: reader.locale }) : null
}

type Known = { taxonomy: Taxonomy; locale: Locale }

function resultPage(doc: ProjectResult, { taxonomy, locale }: Known): ResultPage {
  const themeIds = populated(doc.themes).map(({ id }) => id)
  return {
    shown: shownEntry<ProjectResult>(doc, locale),
    themes: themeIds.flatMap((id) => taxonomy.themes.find((theme) => theme.id === id) ?? []),
    methods: populated(doc.methods).flatMap((method) => methodLine(method, locale)),
    practices: populated(doc.practices).map((practice) => practiceLine(practice, locale)),
    project: projectLink(populatedOne(doc.project), locale),
  }
}

function methodLine(doc: HandbookMethod, locale: Locale): Line[] {
  const chapter = populatedOne(doc.chapter)
  if (!chapter) return []
  const { entry, lang } = shownEntry(doc, locale)
  const href = `/${locale}/handbook/${chapter.slug}/${entry.slug}`
  return [{ id: entry.id, href, title: entry.title, text: entry.inOneSentence, lang }]
}

function practiceLine(doc: BestPractice, locale: Locale): Line {
  const { entry, lang } = shownEntry(doc, locale)
  const href = `/${locale}/practices/${entry.slug}`
  return { id: entry.id, href, title: entry.title, text: entry.summary, lang }
}

function projectLink(doc: Project | null, locale: Locale): ResultPage['project'] {
  if (!doc) return null
  const { entry, lang } = shownRecord(doc, 'title', locale)
  const { title, acronym, slug } = entry
  return { title: title ?? acronym, acronym, href: `/${locale}/projects/${slug}`, lang }
}
