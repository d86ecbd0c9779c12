import { isLocale, LOCALES, type Locale } from '@/domain/locales.ts'
import { OPTIONS } from '@/domain/options.ts'
import type { FacetName } from '@/domain/practices/practiceFilter.ts'
import { evidenceWord } from '@/features/ui/evidenceWord.ts'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import type { PracticeOverview } from './findPracticeOverview.ts'
import { sdgWord } from './sdgWord.ts'

type Names = Pick<PracticeOverview, 'taxonomy' | 'owners'>
type Named = { slug: string; name: string }

const named = (list: readonly Named[], slug: string) =>
  list.find((item) => item.slug === slug)?.name ?? slug

/** How one answer of the filter is called. */
export function facetValueWord(
  locale: Locale,
  { facet, value }: { facet: FacetName; value: string },
  { taxonomy, owners }: Names,
): string {
  const words: Record<FacetName, () => string> = {
    area: () => named(taxonomy.areas, value),
    theme: () => named(taxonomy.themes, value),
    dimension: () => named(dimensionsOf(taxonomy), value),
    country: () => optionWord(locale, 'country', value),
    owner: () => named(owners, value),
    population: () => optionWord(locale, 'populationBand', value),
    cost: () => optionWord(locale, 'costBand', value),
    evidence: () => evidenceWord(locale, Number(value)) ?? value,
    sdg: () => sdgWord(locale, value),
    language: () => (isLocale(value) ? optionWord(locale, 'language', value) : value),
    year: () => value,
    tier: () => optionWord(locale, 'tier', value),
  }
  return words[facet]()
}

/** A chosen answer as its chip says it, which stands alone and so needs its question at times. */
export function chosenWord(
  locale: Locale,
  chosen: { facet: FacetName; value: string },
  names: Names,
): string {
  const word = facetValueWord(locale, chosen, names)
  if (chosen.facet === 'evidence') return message(locale, 'practices.chosen.evidence', { word })
  if (chosen.facet === 'cost') return message(locale, 'practices.chosen.cost', { word })
  if (chosen.facet === 'language') return message(locale, 'practices.chosen.language', { word })
  if (chosen.facet === 'year') return message(locale, 'practices.chosen.year', { word })
  return word
}

/** The answers of a closed list in its own order; null where the practices decide. */
export function listedValues(facet: FacetName, { taxonomy }: Names): readonly string[] | null {
  const lists: Partial<Record<FacetName, readonly string[]>> = {
    area: taxonomy.areas.map(({ slug }) => slug),
    theme: taxonomy.themes.map(({ slug }) => slug),
    population: OPTIONS.populationBand,
    cost: OPTIONS.costBand,
    evidence: ['1', '2', '3', '4'],
    language: LOCALES,
    tier: OPTIONS.tier,
  }
  return lists[facet] ?? null
}

/** What the open questions may be answered with, so that an address with other values still works. */
export function knownValues({ taxonomy, owners }: Names) {
  return {
    area: new Set(taxonomy.areas.map(({ slug }) => slug)),
    theme: new Set(taxonomy.themes.map(({ slug }) => slug)),
    dimension: new Set(dimensionsOf(taxonomy).map(({ slug }) => slug)),
    owner: new Set(owners.map(({ slug }) => slug)),
  }
}

const dimensionsOf = (taxonomy: Names['taxonomy']) =>
  taxonomy.themes.flatMap(({ dimensions }) => dimensions)
