/** Slugs that have a colour and a shape of their own; any other area is shown in ink. */
const DRAWN_AREAS = ['inclusive', 'digitalized', 'green'] as const
export type DrawnArea = (typeof DRAWN_AREAS)[number]

export const isDrawnArea = (slug: unknown): slug is DrawnArea =>
  DRAWN_AREAS.includes(slug as DrawnArea)

/** The class that sets the area's colours for everything inside. */
export function areaClass(slug: string | null | undefined): string {
  return isDrawnArea(slug) ? `area-${slug}` : 'area-other'
}
