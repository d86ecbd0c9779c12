import type { BestPractice, HandbookMethod, Organisation, ProjectResult } from '@payload-types'

import type { Locale } from '@/domain/locales.ts'
import { areaLabel, type Taxonomy, type ThemeName } from '@/domain/taxonomy/taxonomy.ts'
import {
  inLanguage,
  readyLanguages,
  shownLanguage,
  translationState,
  type TranslationState,
} from '@/domain/translations/inLanguage.ts'

import { type EntryLink, entryLink, linked } from './entryLink.ts'

/** A practice as one reader sees it. */
export type PracticeView = {
  /** Its words in one language. */
  words: BestPractice
  slug: string
  refId: string
  title: string
  shown: Locale
  /** Set where the words are not in the reader's language. */
  lang: Locale | undefined
  original: Locale
  state: TranslationState
  languages: Locale[]
  area: { slug: string; name: string } | null
  theme: ThemeName | null
  moreThemes: ThemeName[]
  dimensions: string[]
  owner: Organisation | null
  methods: EntryLink[]
  result: EntryLink | null
  related: EntryLink[]
}

/** Brings a practice read in all languages into a reader's. */
export function practiceView(
  found: BestPractice,
  locale: Locale,
  taxonomy: Taxonomy,
): PracticeView {
  const shown = shownLanguage(found, locale)
  const words = inLanguage<BestPractice>(found, shown, found.originalLanguage)
  return {
    words,
    slug: found.slug ?? found.id,
    refId: found.refId ?? found.id,
    title: words.title ?? '',
    shown,
    lang: shown === locale ? undefined : shown,
    original: found.originalLanguage ?? locale,
    state: translationState(found, locale),
    languages: readyLanguages(found),
    owner: linked(found.owner),
    ...placeInTaxonomy(found, taxonomy),
    ...linksOf(found, locale),
  }
}

function placeInTaxonomy(found: BestPractice, taxonomy: Taxonomy) {
  const themeOf = (value: BestPractice['primaryTheme']) =>
    taxonomy.themes.find(({ id }) => id === (linked(value)?.id ?? value)) ?? null
  const theme = themeOf(found.primaryTheme)
  const dimensions = taxonomy.themes.flatMap((known) => known.dimensions)
  return {
    theme,
    area: theme && { slug: theme.area, name: areaLabel(taxonomy, theme.area) },
    moreThemes: (found.secondaryThemes ?? []).flatMap((value) => themeOf(value) ?? []),
    dimensions: (found.dimensions ?? []).map(
      (slug) => dimensions.find((known) => known.slug === slug)?.name ?? slug,
    ),
  }
}

function linksOf(found: BestPractice, locale: Locale) {
  const result = linked<ProjectResult>(found.projectResult)
  return {
    methods: (found.methodsUsed ?? []).flatMap((value) => {
      const method = linked<HandbookMethod>(value)
      const chapter = linked(method?.chapter)
      if (!method || !chapter) return []
      return entryLink(method, locale, `/handbook/${chapter.slug}/${method.slug}`)
    }),
    result: result && entryLink(result, locale, `/results/${result.slug}`),
    related: (found.related ?? []).flatMap((value) => {
      const practice = linked<BestPractice>(value)
      return practice ? entryLink(practice, locale, `/practices/${practice.slug}`) : []
    }),
  }
}
