import { isLocale, type Locale, LOCALES } from '@/domain/locales.ts'
import { populatedOne } from '@/domain/populated.ts'
import type { Taxonomy, ThemeName } from '@/domain/taxonomy/taxonomy.ts'
import { shownEntry } from '@/domain/translations/shownEntry.ts'
import { excerpt } from '@/lib/excerpt.ts'
import type { ProjectResult } from '@/payload-types.ts'

export const LINE_FIELDS = {
  description: true,
  files: { language: true },
  originalLanguage: true,
  project: true,
  resultType: true,
  slug: true,
  status: true,
  themes: true,
  title: true,
  translations: true,
} as const

export type StoredLine = Pick<ProjectResult, 'id' | keyof typeof LINE_FIELDS>

/** A result as lists show and filter it. */
export type ResultLine = {
  id: string
  href: string
  title: string
  text: string
  lang: Locale | undefined
  type: string | null
  status: string | null
  themes: ThemeName[]
  fileLanguages: Locale[]
  acronym: string | null
}

const EXCERPT_LENGTH = 220

/** What a list needs of a result read with `locale: 'all'`. */
export function resultLine(doc: StoredLine, locale: Locale, taxonomy: Taxonomy): ResultLine {
  const { entry, lang } = shownEntry(doc, locale)
  const themeIds = (doc.themes ?? []).map((theme) => (typeof theme === 'string' ? theme : theme.id))
  return {
    id: doc.id,
    href: `/${locale}/results/${doc.slug}`,
    title: entry.title ?? '',
    text: excerpt(entry.description ?? '', EXCERPT_LENGTH),
    lang,
    type: doc.resultType ?? null,
    status: doc.status ?? null,
    themes: themeIds.flatMap((id) => taxonomy.themes.find((theme) => theme.id === id) ?? []),
    fileLanguages: languagesOf(doc.files),
    acronym: populatedOne(doc.project)?.acronym ?? null,
  }
}

/** The languages that a result has files in, each once, in the site's order. */
export function languagesOf(files: ProjectResult['files']): Locale[] {
  const languages = new Set((files ?? []).map(({ language }) => language).filter(isLocale))
  return LOCALES.filter((language) => languages.has(language))
}
