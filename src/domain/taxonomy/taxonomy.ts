export type Dimension = { slug: string; name: string }
export type ThemeName = {
  id: string
  slug: string
  name: string
  summary: string | null
  /** The slug of the area it belongs to. */
  area: string
  dimensions: Dimension[]
}
export type AreaName = { id: string; slug: string; name: string; summary: string | null }

/** The strategy's areas and themes in one language, in their order. */
export type Taxonomy = { areas: AreaName[]; themes: ThemeName[] }

export const themesOf = ({ themes }: Taxonomy, area: string): ThemeName[] =>
  themes.filter((theme) => theme.area === area)

/** The name of an area, or its slug where it is gone. */
export const areaLabel = ({ areas }: Taxonomy, slug: string): string =>
  areas.find((area) => area.slug === slug)?.name ?? slug
