import type { BestPractice, Organisation } from '@payload-types'

import { type Locale, type Localised } from '@/domain/locales.ts'
import { evidenceAnswers, type PracticeRow } from '@/domain/practices/practiceRow.ts'
import { foldText } from '@/domain/search/foldText.ts'
import type { Taxonomy } from '@/domain/taxonomy/taxonomy.ts'
import { readyLanguages, shownLanguage } from '@/domain/translations/inLanguage.ts'
import type { Reader } from '@/server/reader.ts'

const FIELDS = {
  title: true,
  summary: true,
  primaryTheme: true,
  dimensions: true,
  startDate: true,
  sdgs: true,
  owner: true,
  evidenceLevel: true,
  tier: true,
  context: { populationBand: true },
  resources: { costBand: true },
  originalLanguage: true,
  translations: true,
  publishedAt: true,
} as const

type Found = Pick<BestPractice, 'id' | keyof typeof FIELDS>
export type OwnerName = Pick<Organisation, 'id' | 'slug' | 'name' | 'place' | 'country'>
type Names = { taxonomy: Taxonomy; owners: readonly OwnerName[] }

/** Every published practice with what filters, counts and orders need, in one query. */
export async function findPracticeRows(
  { locale, payload, user }: Reader,
  names: Names,
): Promise<PracticeRow[]> {
  const { docs } = await payload.find({
    collection: 'best-practices',
    depth: 0,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    select: FIELDS,
    user,
    where: { _status: { equals: 'published' } },
  })
  return docs.map((doc) => rowOf(doc, locale, names))
}

function rowOf(doc: Found, locale: Locale, { taxonomy, owners }: Names): PracticeRow {
  const owner = owners.find(({ id }) => id === doc.owner)
  const titles = localised(doc.title)
  return {
    id: doc.id,
    values: {
      ...placeValues(doc, owner, taxonomy),
      ...contentValues(doc),
    },
    evidenceLevel: doc.evidenceLevel ?? null,
    title: titles[shownLanguage(doc, locale)] ?? '',
    publishedAt: doc.publishedAt ?? '',
    text: searchable(doc, owner),
  }
}

function placeValues(doc: Found, owner: OwnerName | undefined, { themes }: Taxonomy) {
  const theme = themes.find(({ id }) => id === doc.primaryTheme)
  return {
    area: given(theme?.area),
    theme: given(theme?.slug),
    country: given(owner?.country),
    owner: given(owner?.slug),
  }
}

const contentValues = (doc: Found) => ({
  dimension: doc.dimensions ?? [],
  population: given(doc.context?.populationBand),
  cost: given(doc.resources?.costBand),
  evidence: evidenceAnswers(doc.evidenceLevel ?? null),
  sdg: (doc.sdgs ?? []).map(String),
  language: readyLanguages(doc),
  year: given(doc.startDate?.slice(0, 4)),
  tier: given(doc.tier),
})

/** What `locale: 'all'` puts in place of a text; the generated types don't know it. */
const localised = (value: unknown): Localised => value ?? {}

const given = (value: string | null | undefined): string[] => (value ? [value] : [])

/** What a search finds a practice by: its words in the languages that readers may see. */
function searchable(doc: Found, owner: OwnerName | undefined): string {
  const title = localised(doc.title)
  const summary = localised(doc.summary)
  const texts = readyLanguages(doc).flatMap((locale) => [title[locale], summary[locale]])
  return foldText([...texts, owner?.name, owner?.place].filter(Boolean).join(' '))
}
