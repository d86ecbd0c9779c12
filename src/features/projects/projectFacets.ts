import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'
import type { FacetRules } from '@/lib/facets.ts'

import type { ProjectLine } from './findProjects.ts'

export type ProjectFacet = 'programme' | 'theme'

/** What each question of the filter reads from a project. */
export const PROJECT_RULES: FacetRules<ProjectLine, ProjectFacet> = {
  programme: ({ programme }) => (programme ? [programme] : []),
  theme: ({ themes }) => themes.map(({ slug }) => slug),
}

export const projectFacetLegend = (locale: Locale, facet: ProjectFacet): string =>
  message(locale, `projects.facet.${facet}`)

/** The word for a value of a facet. */
export function projectFacetWord(locale: Locale, projects: readonly ProjectLine[]) {
  const themes = new Map(
    projects.flatMap((one) => one.themes).map(({ slug, name }) => [slug, name]),
  )
  return (facet: ProjectFacet, value: string): string =>
    facet === 'theme' ? (themes.get(value) ?? value) : optionWord(locale, 'programme', value)
}
