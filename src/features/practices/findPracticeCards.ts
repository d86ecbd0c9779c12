import type { BestPractice } from '@payload-types'

import type { Locale } from '@/domain/locales.ts'
import { inLanguage, shownLanguage } from '@/domain/translations/inLanguage.ts'
import type { Reader } from '@/server/reader.ts'

import type { PracticeOverview } from './findPracticeOverview.ts'
import type { OwnerName } from './findPracticeRows.ts'
import { stripWords, type StripWords } from './stripWords.ts'
import { yearsText } from './yearsText.ts'

const FIELDS = {
  title: true,
  summary: true,
  slug: true,
  refId: true,
  primaryTheme: true,
  owner: true,
  startDate: true,
  endDate: true,
  ongoing: true,
  evidenceLevel: true,
  reach: true,
  resources: { costBand: true, timeToFirstResult: true, notKnown: true },
  originalLanguage: true,
  translations: true,
} as const

type Found = Pick<BestPractice, 'id' | keyof typeof FIELDS>

export type PracticeCardView = {
  id: string
  href: string
  refId: string
  title: string
  summary: string | null
  /** Set where the words are not in the reader's language. */
  lang: Locale | undefined
  area: string | null
  theme: { slug: string; name: string } | null
  place: string | null
  country: string | null
  years: string | null
  strip: StripWords
}

type Names = Pick<PracticeOverview, 'taxonomy' | 'owners'>

/** The cards of some practices, in the order of their ids. */
export async function findPracticeCards(
  { locale, payload, user }: Reader,
  ids: readonly string[],
  names: Names,
): Promise<PracticeCardView[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'best-practices',
    depth: 0,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    select: FIELDS,
    user,
    where: { and: [{ _status: { equals: 'published' } }, { id: { in: [...ids] } }] },
  })
  const cards = new Map(docs.map((doc) => [doc.id, cardOf(doc, locale, names)]))
  return ids.flatMap((id) => cards.get(id) ?? [])
}

function cardOf(doc: Found, locale: Locale, { taxonomy, owners }: Names): PracticeCardView {
  const shown = shownLanguage(doc, locale)
  const { title, summary } = inLanguage<Found>(doc, shown, doc.originalLanguage)
  const theme = taxonomy.themes.find(({ id }) => id === doc.primaryTheme)
  return {
    id: doc.id,
    href: `/${locale}/practices/${doc.slug}`,
    refId: doc.refId ?? doc.id,
    title: title ?? '',
    summary: summary ?? null,
    lang: shown === locale ? undefined : shown,
    area: theme?.area ?? null,
    theme: theme ?? null,
    ...placeOf(owners.find(({ id }) => id === doc.owner)),
    years: yearsText(locale, doc),
    strip: stripWords(locale, doc),
  }
}

const placeOf = (owner: OwnerName | undefined) =>
  owner
    ? { place: owner.place ?? owner.name, country: owner.country }
    : { place: null, country: null }
